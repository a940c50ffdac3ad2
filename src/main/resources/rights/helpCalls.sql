select jsonb_build_object('askedAt', h.asked_at, 'date', h.local_date, 'place', h.place, 'receivedAt', h.received_at,
  'byMistake', m.said_at is not null)
from help_asked h
left join help_mistake m on m.practice_id = h.practice_id and m.client_id = h.client_id and m.help_id = h.id
where h.practice_id = current_practice() and h.client_id = :client order by h.asked_at, h.id
