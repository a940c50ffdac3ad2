-- Erasing a client for good. What was written once stays so for everybody but the functions of this file.
create table erasure (
    practice_id   uuid        not null,
    client_id     uuid        not null,
    erased_at     timestamptz not null,
    erased_by     uuid,
    reason        text        not null constraint erasure_reason_ck
        check (reason in ('ASKED', 'CONSENT_WITHDRAWN', 'RETENTION', 'MISTAKE', 'TOMBSTONE')),
    plan_versions integer     not null,
    sessions      integer     not null,
    answers       integer     not null,
    messages      integer     not null,
    constraint erasure_pk primary key (practice_id, client_id),
    constraint erasure_client_fk foreign key (practice_id, client_id) references client (practice_id, id)
);
comment on table  erasure           is 'Clients of whom nothing is known any more but how much there was; written once, by erase_client alone';
comment on column erasure.erased_by is 'The owner who did it; none when a tombstone was applied again';
comment on column erasure.reason    is 'A code and no words, since words could name the person';

alter table erasure enable row level security;
alter table erasure force row level security;
create policy erasure_own on erasure for select to ${app} using (practice_id = current_practice());
create policy erasure_owner on erasure to current_user using (true) with check (true);
grant select on erasure to ${app};
create trigger erasure_written_once before update or delete or truncate on erasure
    for each statement execute function refuse_change();

-- Lets through what erase_rows does and nothing else: only the owner of the table, as whom that function alone works for the
-- program, and only while it says that it erases. The trail of the audit keeps refuse_change, which lets nothing through.
create function refuse_change_but_erasing() returns trigger language plpgsql as $$
begin
    if tg_op <> 'TRUNCATE' and current_setting('homestretch.erasing', true) = 'yes'
        and current_user = (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid) then
        return null;
    end if;
    raise exception '% is written once: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;
comment on function refuse_change_but_erasing is 'As refuse_change, for tables with words of or about a client';

do $$
declare
    written_once text;
begin
    foreach written_once in array array['plan_version', 'prescription', 'session_log', 'exercise_log', 'set_log',
        'session_log_withdrawal', 'message', 'private_note']
    loop
        execute format('drop trigger %I on %I', written_once || '_written_once', written_once);
        execute format('create trigger %I before update or delete or truncate on %I for each statement execute function '
            'refuse_change_but_erasing()', written_once || '_written_once', written_once);
    end loop;
end $$;

-- What the owner of the tables may not see or change otherwise, even with a practice in force.
create policy private_note_erased on private_note to current_user using (practice_id = current_practice());
create policy plan_draft_erased on plan_draft to current_user using (practice_id = current_practice());
create policy progress_report_erased on progress_report for update to current_user using (practice_id = current_practice());
create policy progress_report_unsigned_erased on progress_report for delete to current_user
    using (practice_id = current_practice());

-- An erased record takes nothing any more, whoever began to write before it was erased: this looks once the foreign key has
-- waited for the erasure, as its name comes after those of foreign keys.
create function refuse_of_erased() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from erasure e where e.practice_id = new.practice_id and e.client_id = new.client_id) then
        raise exception 'The client is erased' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
do $$
declare
    about_clients text;
begin
    foreach about_clients in array array['care_relationship', 'plan', 'plan_draft', 'plan_pause', 'session_log', 'message',
        'private_note', 'measure_assignment', 'measure_answer', 'help_asked', 'attention_act', 'attention_threshold',
        'progress_report', 'report_batch_item', 'progression_decision', 'client_day']
    loop
        execute format('create trigger %I after insert on %I for each row execute function refuse_of_erased()',
            about_clients || '_of_erased', about_clients);
    end loop;
end $$;

-- For the owner alone. Nothing is left that a person could be known by: words, names, addresses, dates and times of what was
-- done go; the exercises and doses of published plans stay without a date, and signed reports as empty sheets.
create function erase_rows(client uuid, by_whom uuid, why text, at timestamptz) returns void
    language plpgsql set search_path = public, pg_temp as $$
#variable_conflict use_variable
declare
    practice constant uuid := current_practice();
    person   uuid;
    plans    uuid[];
    versions uuid[];
    logs     uuid[];
begin
    -- Whoever writes for this client waits from here on.
    select c.account_id into strict person from client c where c.practice_id = practice and c.id = client for update;
    perform from plan p where p.practice_id = practice and p.client_id = client for update;
    select coalesce(array_agg(p.id), '{}') into plans from plan p where p.practice_id = practice and p.client_id = client;
    select coalesce(array_agg(v.id), '{}') into versions
        from plan_version v where v.practice_id = practice and v.plan_id = any (plans);
    select coalesce(array_agg(l.id), '{}') into logs
        from session_log l where l.practice_id = practice and l.client_id = client;

    insert into erasure values (practice, client, at, by_whom, why, cardinality(versions), cardinality(logs),
        (select count(*) from measure_answer a where a.practice_id = practice and a.client_id = client),
        (select count(*) from message m where m.practice_id = practice and m.client_id = client));
    perform set_config('homestretch.erasing', 'yes', true);

    delete from progression_decision d where d.practice_id = practice and d.client_id = client;
    delete from set_log s where s.practice_id = practice and s.session_log_id = any (logs);
    delete from exercise_log e where e.practice_id = practice and e.session_log_id = any (logs);
    delete from session_log_withdrawal w where w.practice_id = practice and w.session_log_id = any (logs);
    delete from session_log l where l.practice_id = practice and l.id = any (logs);
    delete from client_day_due d where d.practice_id = practice and d.client_id = client;
    delete from client_day d where d.practice_id = practice and d.client_id = client;
    delete from plan_pause_end e where e.practice_id = practice and e.client_id = client;
    delete from plan_pause p where p.practice_id = practice and p.client_id = client;
    delete from plan_version_seen s where s.practice_id = practice and s.client_id = client;
    delete from plan_draft d where d.practice_id = practice and d.client_id = client;
    delete from measure_answer a where a.practice_id = practice and a.client_id = client;
    delete from measure_assignment_end e where e.practice_id = practice and e.client_id = client;
    delete from measure_assignment a where a.practice_id = practice and a.client_id = client;
    delete from message_mail m where m.practice_id = practice and m.client_id = client;
    delete from message_read r where r.practice_id = practice and r.client_id = client;
    delete from message m where m.practice_id = practice and m.client_id = client;
    delete from private_note n where n.practice_id = practice and n.client_id = client;
    delete from help_mistake h where h.practice_id = practice and h.client_id = client;
    delete from help_asked h where h.practice_id = practice and h.client_id = client;
    delete from attention_act a where a.practice_id = practice and a.client_id = client;
    delete from attention_threshold t where t.practice_id = practice and t.client_id = client;
    delete from report_batch_item i where i.practice_id = practice and i.client_id = client;
    delete from progress_report r where r.practice_id = practice and r.client_id = client and not exists (
        select from progress_report_signature s where s.practice_id = practice and s.report_id = r.id);

    -- That a therapist signed something stays with the therapist's name; what and when does not, nor a hash of it.
    update progress_report r set content = '', rows = '', hash = sha256(''), from_date = 'epoch', to_date = 'epoch',
        prepared_at = 'epoch' where r.practice_id = practice and r.client_id = client;
    update progress_report_signature s set hash = sha256(''), signed_at = 'epoch'
        where s.practice_id = practice and s.client_id = client;

    update prescription p set note = null, private_note = null, schedule = '{}', dosage = p.dosage - 'load'
        where p.practice_id = practice and p.plan_version_id = any (versions);
    update plan_version v set title = '-', reason = null, phase_name = null, phase_weeks = null, phase_began = null,
        phase_next = null, effective_from = 'epoch', published_at = 'epoch'
        where v.practice_id = practice and v.id = any (versions);
    update plan p set created_at = 'epoch', version = p.version + 1 where p.practice_id = practice and p.client_id = client;

    update care_relationship r set started_at = 'epoch', ended_at = 'epoch'
        where r.practice_id = practice and r.client_id = client;
    delete from invitation i where i.practice_id = practice and i.account_id = person;
    delete from password_reset p where p.practice_id = practice and p.account_id = person;
    delete from time_code t where t.practice_id = practice and t.account_id = person;
    delete from recovery_code r where r.practice_id = practice and r.account_id = person;
    delete from account_session s where s.practice_id = practice and s.account_id = person;
    update account a set name = 'Erased client ' || left(client::text, 8), email = 'erased-' || client || '@erased.invalid',
        password_hash = null, deactivated_at = at, created_at = 'epoch', version = a.version + 1
        where a.practice_id = practice and a.id = person;
    update client c set name = 'Erased client ' || left(client::text, 8), email = 'erased-' || client || '@erased.invalid',
        phone = null, date_of_birth = null, zone = 'UTC', language = 'en', consented_at = null, consent_version = null,
        discharged_on = at::date, created_at = 'epoch', version = c.version + 1
        where c.practice_id = practice and c.id = client;

    perform set_config('homestretch.erasing', '', true);
end $$;

-- The one way in for the program. It trusts nobody's word for practice and role but looks at the account itself.
create function erase_client(client uuid, why text, at timestamptz) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    asker constant uuid := nullif(current_setting('homestretch.account', true), '')::uuid;
begin
    if not exists (select from account a where a.practice_id = current_practice() and a.id = asker
        and a.role = 'OWNER' and a.password_hash is not null and a.deactivated_at is null) then
        raise exception 'Only an owner of the practice erases' using errcode = 'insufficient_privilege';
    end if;
    if why = 'TOMBSTONE' then raise exception 'Not a reason of a person' using errcode = 'check_violation'; end if;
    perform erase_rows(client, asker, why, at);
end $$;
comment on function erase_client is 'Erases a client of the practice in force when the account in force is its owner';

-- For the owner of the database alone, when a backup has brought somebody back. False when there is nobody to erase.
create function erase_again(practice uuid, client uuid, at timestamptz) returns boolean
    language plpgsql set search_path = public, pg_temp as $$
begin
    perform set_config('homestretch.practice', practice::text, true);
    if exists (select from erasure e where e.practice_id = practice and e.client_id = client)
        or not exists (select from client c where c.practice_id = practice and c.id = client) then
        return false;
    end if;
    perform erase_rows(client, null, 'TOMBSTONE', at);
    insert into audit_entry (practice_id, at, action, subject, client_id, outcome, detail)
        values (practice, clock_timestamp(), 'ERASED', 'Erasing', client, 'DONE', 'TOMBSTONE');
    return true;
end $$;

revoke execute on function erase_rows, erase_client, erase_again, refuse_of_erased from public;
grant execute on function erase_client to ${app};
