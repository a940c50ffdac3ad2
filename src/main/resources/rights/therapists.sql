select jsonb_build_object('name', a.name, 'from', r.started_at, 'until', r.ended_at)
from care_relationship r join account a on a.practice_id = r.practice_id and a.id = r.therapist_id
where r.practice_id = current_practice() and r.client_id = :client order by r.started_at, r.id
