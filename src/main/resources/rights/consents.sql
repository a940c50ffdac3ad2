select jsonb_build_object('version', s.version, 'hash', s.hash, 'locale', s.locale, 'agreed', s.agreed, 'answeredAt', s.answered_at)
from consent s where s.practice_id = current_practice() and s.client_id = :client order by s.answered_at, s.id
