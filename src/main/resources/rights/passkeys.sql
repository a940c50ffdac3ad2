select jsonb_build_object('name', k.name, 'madeAt', k.made_at, 'lastUsedAt', k.last_used_at)
from client c join passkey k on k.practice_id = c.practice_id and k.account_id = c.account_id
where c.practice_id = current_practice() and c.id = :client order by k.made_at, k.id
