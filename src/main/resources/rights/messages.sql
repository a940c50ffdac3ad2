select jsonb_build_object('number', m.number, 'from', a.name, 'sentAt', m.sent_at, 'text', m.body)
from message m join account a on a.practice_id = m.practice_id and a.id = m.author_id
where m.practice_id = current_practice() and m.client_id = :client order by m.number
