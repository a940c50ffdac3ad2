select jsonb_build_object('date', day, 'person', person, 'role', actor_role, 'action', action, 'subject', subject, 'last', last)
from (
  select (e.at at time zone c.zone)::date as day, a.name as person, e.actor_role, e.action, e.subject, max(e.at) as last
  from client c join audit_entry e on e.practice_id = c.practice_id and e.client_id = c.id
  left join account a on a.practice_id = e.practice_id and a.id = e.actor_id
  where c.practice_id = current_practice() and c.id = :client and e.actor_id is distinct from c.account_id
    and e.outcome = 'DONE'
  group by 1, e.actor_id, 2, 3, 4, 5) look
order by day, last, person, action, subject
