select jsonb_build_object('since', r.begun_at, 'by', b.name, 'words', r.words, 'until', e.ends_at, 'endedBy', d.name,
  'decidedAt', e.decided_at, 'endWords', e.words)
from restriction r join account b on b.practice_id = r.practice_id and b.id = r.begun_by
left join restriction_end e on e.practice_id = r.practice_id and e.client_id = r.client_id and e.restriction_id = r.id
left join account d on d.practice_id = e.practice_id and d.id = e.decided_by
where r.practice_id = current_practice() and r.client_id = :client order by r.begun_at, r.id
