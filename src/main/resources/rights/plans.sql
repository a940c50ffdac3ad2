select jsonb_build_object('version', v.number, 'title', v.title, 'effectiveFrom', v.effective_from,
  'publishedAt', v.published_at, 'author', a.name, 'reason', v.reason,
  'phase', case when v.phase_name is not null
    then jsonb_build_object('name', v.phase_name, 'weeks', v.phase_weeks, 'began', v.phase_began) end,
  'exercises', (select coalesce(jsonb_agg(jsonb_build_object('exercise', e.content ->> 'name', 'revision', p.exercise_revision_id,
      'dosage', p.dosage, 'schedule', p.schedule, 'note', p.note) order by p.position), '[]')
    from prescription p join exercise_revision e on e.id = p.exercise_revision_id
    where p.practice_id = v.practice_id and p.plan_version_id = v.id))
from plan n join plan_version v on v.practice_id = n.practice_id and v.plan_id = n.id
join account a on a.practice_id = v.practice_id and a.id = v.author_id
where n.practice_id = current_practice() and n.client_id = :client order by v.number
