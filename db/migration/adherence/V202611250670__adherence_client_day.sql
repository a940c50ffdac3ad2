-- One row for each date on which a client has said anything: what screens over many clients read in place of the logs. The
-- database keeps it itself, so that no way of writing a log can forget it; the application may only read it.
create table client_day (
    practice_id     uuid        not null,
    client_id       uuid        not null,
    local_date      date        not null,
    sessions        integer     not null,
    barriers        text[]      not null,
    pain            integer,
    pain_after      integer,
    pain_rise       integer     not null,
    effort          integer,
    notes           integer     not null,
    last_note_at    timestamptz,
    performed_at    timestamptz not null,
    slots           integer[]   not null,
    prescriptions   uuid[]      not null,
    marks           integer[]   not null,
    unnamed_slots   integer[]   not null,
    constraint client_day_pk primary key (practice_id, client_id, local_date),
    constraint client_day_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint client_day_arrays_ck check (
        cardinality(slots) = cardinality(prescriptions) and cardinality(slots) = cardinality(marks))
);
comment on table  client_day               is 'What the current logs of one client-local date add up to; kept by triggers on the logs';
comment on column client_day.sessions      is 'Logs with something done';
comment on column client_day.barriers      is 'Why nothing was done, one for each log that says so';
comment on column client_day.pain          is 'The most told, before or after';
comment on column client_day.pain_after    is 'The most told after';
comment on column client_day.pain_rise     is 'The most by which pain rose over a session; 0 when it did not';
comment on column client_day.effort        is 'The most told';
comment on column client_day.last_note_at  is 'When the latest note came';
comment on column client_day.performed_at  is 'When the latest session was done';
comment on column client_day.slots         is 'With prescriptions and marks: one place for each slot and prescription that a log names';
comment on column client_day.marks         is 'Sum of 1 something done, 2 tried, 4 every set at the top of its target; bonus rounds left out';
comment on column client_day.unnamed_slots is 'Slots with a log that names no exercise';

create function summarise_client_day(practice uuid, client uuid, day date) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- Of two logs at once the later transaction waits here and then sees the rows of the earlier one.
    perform pg_advisory_xact_lock(hashtextextended('client_day ' || client, 0));
    delete from client_day d where d.practice_id = practice and d.client_id = client and d.local_date = day;
    insert into client_day
    with log as materialized (
        select l.* from session_log l
        where l.practice_id = practice and l.client_id = client and l.local_date = day
          and not exists (select from session_log c where c.practice_id = l.practice_id and c.corrects_id = l.id)
          and not exists (select from session_log_withdrawal w
            where w.practice_id = l.practice_id and w.session_log_id = l.id)
    ), exercise as (
        select l.id, l.slot, e.prescription_id, (e.target ->> 'sets')::integer asked,
          coalesce(s.done, false) done, coalesce(s.sets, 0) sets, coalesce(s.least, 0) >= high.amount top
        from log l
        join exercise_log e on e.practice_id = l.practice_id and e.session_log_id = l.id
        cross join lateral (
            select coalesce(
                (select (b.branch -> 'amount' ->> 'high')::integer
                 from jsonb_array_elements(e.target -> 'branches') with ordinality b(branch, place)
                 where b.branch ->> 'preparation' = any (e.preparations) order by b.place limit 1),
                (e.target -> 'amount' ->> 'high')::integer) amount) high
        left join lateral (
            select bool_or(s.amount > 0) done, count(*)::integer sets, min(s.amount) least from set_log s
            where s.practice_id = e.practice_id and s.session_log_id = e.session_log_id
              and s.exercise_position = e.position and not s.bonus) s on true
    ), place as (
        select slot, prescription_id,
          case when bool_or(done) then 1 else 0 end + case when sum(sets) > 0 then 2 else 0 end
            + case when sum(sets) >= max(asked) and bool_and(top or sets = 0) then 4 else 0 end marks
        from exercise group by slot, prescription_id
    )
    select practice, client, day,
      (select count(distinct id) from exercise where done),
      coalesce(array_agg(barrier order by performed_at, id) filter (where barrier is not null), '{}'),
      max(greatest(pain_before, pain_after)), max(pain_after), max(greatest(pain_after - pain_before, 0)), max(effort),
      count(note), max(received_at) filter (where note is not null), max(performed_at),
      coalesce((select array_agg(slot order by slot, prescription_id) from place), '{}'),
      coalesce((select array_agg(prescription_id order by slot, prescription_id) from place), '{}'),
      coalesce((select array_agg(marks order by slot, prescription_id) from place), '{}'),
      coalesce(array_agg(distinct slot) filter (where not exists (select from exercise e where e.id = log.id)), '{}')
    from log having count(*) > 0;
end $$;
revoke execute on function summarise_client_day(uuid, uuid, date) from public;

create function summarise_logged_day() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform summarise_client_day(new.practice_id, new.client_id, new.local_date);
    perform summarise_client_day(l.practice_id, l.client_id, l.local_date) from session_log l
        where l.practice_id = new.practice_id and l.id = new.corrects_id and l.local_date <> new.local_date;
    return null;
end $$;

create function summarise_withdrawn_day() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform summarise_client_day(l.practice_id, l.client_id, l.local_date) from session_log l
        where l.practice_id = new.practice_id and l.id = new.session_log_id;
    return null;
end $$;

-- At the end of the transaction, when the log has all its exercises.
create constraint trigger session_log_summarised after insert on session_log
    deferrable initially deferred for each row execute function summarise_logged_day();
create constraint trigger session_log_withdrawal_summarised after insert on session_log_withdrawal
    deferrable initially deferred for each row execute function summarise_withdrawn_day();

-- What was logged before. The owner sees the rows of all practices for as long as row-level security is not forced on it.
alter table session_log no force row level security;
alter table session_log_withdrawal no force row level security;
alter table exercise_log no force row level security;
alter table set_log no force row level security;
select summarise_client_day(d.practice_id, d.client_id, d.local_date)
    from (select distinct practice_id, client_id, local_date from session_log) d;
alter table session_log force row level security;
alter table session_log_withdrawal force row level security;
alter table exercise_log force row level security;
alter table set_log force row level security;

alter table client_day enable row level security;
alter table client_day force row level security;
create policy client_day_own on client_day
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select on client_day to ${app};
