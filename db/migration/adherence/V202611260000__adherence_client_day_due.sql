-- A log no longer sums up its date: it says that the date is due, and whoever reads days sums up first. So storing a session
-- costs the same however many there are of a date, and a date with many logs is worked out once.
create table client_day_due (
    practice_id uuid   not null,
    id          bigint not null generated always as identity,
    client_id   uuid   not null,
    local_date  date   not null,
    constraint client_day_due_pk primary key (practice_id, id)
);
comment on table client_day_due is 'Dates with logs that client_day does not know of yet; a date may be due more than once';

alter table client_day_due enable row level security;
alter table client_day_due force row level security;
create policy client_day_due_own on client_day_due
    using (practice_id = current_practice()) with check (practice_id = current_practice());

create sequence client_day_stamp;
alter table client_day add column stamp bigint not null default nextval('client_day_stamp');
comment on column client_day.stamp is 'Another each time that the date is summed up; what has the same stamps is the same';

drop trigger session_log_summarised on session_log;
drop trigger session_log_withdrawal_summarised on session_log_withdrawal;
drop function summarise_logged_day();
drop function summarise_withdrawn_day();
drop function summarise_client_day(uuid, uuid, date);

create function client_day_is_due() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into client_day_due (practice_id, client_id, local_date)
        values (new.practice_id, new.client_id, new.local_date);
    if new.corrects_id is not null then
        insert into client_day_due (practice_id, client_id, local_date)
            select l.practice_id, l.client_id, l.local_date from session_log l
            where l.practice_id = new.practice_id and l.id = new.corrects_id and l.local_date <> new.local_date;
    end if;
    return null;
end $$;

create function withdrawn_client_day_is_due() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into client_day_due (practice_id, client_id, local_date)
        select l.practice_id, l.client_id, l.local_date from session_log l
        where l.practice_id = new.practice_id and l.id = new.session_log_id;
    return null;
end $$;

create trigger session_log_makes_due after insert on session_log
    for each row execute function client_day_is_due();
create trigger session_log_withdrawal_makes_due after insert on session_log_withdrawal
    for each row execute function withdrawn_client_day_is_due();

create function sum_up_client_days() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    practice constant uuid := current_practice();
    clients uuid[];
    dates date[];
begin
    -- Who reads while somebody else sums up waits here, since both want the same rows, and in one order, so that no two wait for
    -- each other. Nobody who logs waits.
    with due as (
        delete from client_day_due d where d.practice_id = practice and d.id in (
            select o.id from client_day_due o where o.practice_id = practice order by o.id for update)
        returning d.client_id, d.local_date)
        select array_agg(client_id), array_agg(local_date) into clients, dates
        from (select distinct client_id, local_date from due) each;
    if clients is null then return; end if;
    -- The next statement sees every log whose date was due, for both were stored at once.
    delete from client_day d using unnest(clients, dates) due(client_id, local_date)
        where d.practice_id = practice and d.client_id = due.client_id and d.local_date = due.local_date;
    insert into client_day
    with log as materialized (
        select l.* from unnest(clients, dates) due(client_id, local_date)
        join session_log l
          on l.practice_id = practice and l.client_id = due.client_id and l.local_date = due.local_date
        where not exists (select from session_log c where c.practice_id = practice and c.corrects_id = l.id)
          and not exists (select from session_log_withdrawal w
            where w.practice_id = practice and w.session_log_id = l.id)
    ), exercise as materialized (
        select l.client_id, l.local_date, l.id, l.slot, e.prescription_id, (e.target ->> 'sets')::integer asked,
          coalesce(s.done, false) done, coalesce(s.sets, 0) sets, coalesce(s.least, 0) >= high.amount top
        from log l
        join exercise_log e on e.practice_id = practice and e.session_log_id = l.id
        cross join lateral (
            select coalesce(
                (select (b.branch -> 'amount' ->> 'high')::integer
                 from jsonb_array_elements(e.target -> 'branches') with ordinality b(branch, place)
                 where b.branch ->> 'preparation' = any (e.preparations) order by b.place limit 1),
                (e.target -> 'amount' ->> 'high')::integer) amount) high
        left join lateral (
            select bool_or(s.amount > 0) done, count(*)::integer sets, min(s.amount) least from set_log s
            where s.practice_id = practice and s.session_log_id = e.session_log_id
              and s.exercise_position = e.position and not s.bonus) s on true
    ), place as (
        select client_id, local_date, slot, prescription_id,
          case when bool_or(done) then 1 else 0 end + case when sum(sets) > 0 then 2 else 0 end
            + case when sum(sets) >= max(asked) and bool_and(top or sets = 0) then 4 else 0 end marks
        from exercise group by client_id, local_date, slot, prescription_id
    ), places as (
        select client_id, local_date, array_agg(slot order by slot, prescription_id) slots,
          array_agg(prescription_id order by slot, prescription_id) prescriptions,
          array_agg(marks order by slot, prescription_id) marks
        from place group by client_id, local_date
    ), done as (
        select client_id, local_date, count(distinct id) sessions from exercise where done group by client_id, local_date
    ), named as (select distinct id from exercise
    ), said as (
        select log.client_id, log.local_date,
          coalesce(array_agg(barrier order by performed_at, log.id) filter (where barrier is not null), '{}') barriers,
          max(greatest(pain_before, pain_after)) pain, max(pain_after) pain_after,
          max(greatest(pain_after - pain_before, 0)) pain_rise, max(effort) effort,
          count(note) notes, max(received_at) filter (where note is not null) last_note_at, max(performed_at) performed_at,
          coalesce(array_agg(distinct slot) filter (where named.id is null), '{}') unnamed_slots
        from log left join named on named.id = log.id group by log.client_id, log.local_date
    )
    select practice, said.client_id, said.local_date, coalesce(done.sessions, 0), said.barriers, said.pain, said.pain_after,
      coalesce(said.pain_rise, 0), said.effort, said.notes, said.last_note_at, said.performed_at,
      coalesce(places.slots, '{}'), coalesce(places.prescriptions, '{}'), coalesce(places.marks, '{}'), said.unnamed_slots
    from said left join places using (client_id, local_date) left join done using (client_id, local_date);
end $$;
revoke execute on function sum_up_client_days() from public;
grant execute on function sum_up_client_days() to ${app};
