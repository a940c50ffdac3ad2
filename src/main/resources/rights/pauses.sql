select jsonb_build_object('kind', p.kind, 'from', p.first_date, 'until', p.last_date, 'words', p.words,
  'enteredBy', a.name, 'enteredAt', p.entered_at, 'resumedOn', e.resumed_on)
from plan_pause p join account a on a.practice_id = p.practice_id and a.id = p.entered_by
left join plan_pause_end e on e.practice_id = p.practice_id and e.client_id = p.client_id and e.pause_id = p.id
where p.practice_id = current_practice() and p.client_id = :client order by p.first_date, p.id
