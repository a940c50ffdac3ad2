select jsonb_build_object('at', e.opened_at, 'by', b.name, 'until', e.ends_at, 'words', e.words)
from emergency_access e join account b on b.practice_id = e.practice_id and b.id = e.opened_by
where e.practice_id = current_practice() and e.client_id = :client order by e.opened_at, e.id
