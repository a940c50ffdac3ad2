select jsonb_build_object('questionnaire', n.assignment_id, 'name', m.definition ->> 'name', 'due', n.due,
  'performedAt', n.performed_at, 'date', n.local_date, 'enteredBy', a.name, 'entry', n.entry, 'activities', n.activities,
  'answers', n.answers, 'score', n.score, 'id', n.id, 'replaces', n.corrects_id)
from measure_answer n
join measure_assignment m on m.practice_id = n.practice_id and m.client_id = n.client_id and m.id = n.assignment_id
join account a on a.practice_id = n.practice_id and a.id = n.entered_by
where n.practice_id = current_practice() and n.client_id = :client order by n.performed_at, n.id
