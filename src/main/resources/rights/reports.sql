select jsonb_build_object('id', r.id, 'from', r.from_date, 'to', r.to_date, 'signedBy', s.signer, 'signedAt', s.signed_at,
  'content', convert_from(r.content, 'UTF8')::jsonb)
from progress_report r
join progress_report_signature s on s.practice_id = r.practice_id and s.report_id = r.id
where r.practice_id = current_practice() and r.client_id = :client and r.audience = 'CLIENT' and r.content <> ''
order by s.signed_at, r.id
