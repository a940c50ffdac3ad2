select jsonb_build_object('id', m.id, 'measure', m.measure, 'name', m.definition ->> 'name', 'definition', m.definition,
  'cadence', m.cadence, 'everyWeeks', m.every_weeks, 'from', m.first_date, 'until', m.last_date,
  'activities', m.activities, 'askedBy', a.name, 'askedAt', m.assigned_at, 'endedOn', e.ended_on)
from measure_assignment m join account a on a.practice_id = m.practice_id and a.id = m.assigned_by
left join measure_assignment_end e on e.practice_id = m.practice_id and e.client_id = m.client_id and e.assignment_id = m.id
where m.practice_id = current_practice() and m.client_id = :client order by m.assigned_at, m.id
