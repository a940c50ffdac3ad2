-- Erasing a client takes a second person or a day: an owner asks, another one confirms or nobody withdraws.
create table erasure_request (
    practice_id uuid        not null,
    client_id   uuid        not null,
    id          uuid        not null,
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    reason      text        not null constraint erasure_request_reason_ck
        check (reason in ('ASKED', 'CONSENT_WITHDRAWN', 'RETENTION', 'MISTAKE')),
    constraint erasure_request_pk primary key (practice_id, client_id, id),
    constraint erasure_request_due_ck check (due_at >= asked_at + interval '24 hours'),
    constraint erasure_request_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint erasure_request_asked_by_fk foreign key (practice_id, asked_by) references account (practice_id, id)
);
comment on table  erasure_request        is 'That an owner asked to erase a client; written once, and gone with the client when it is done';
comment on column erasure_request.due_at is 'When it happens without a second person, a day later at the soonest';
create index erasure_request_due_ix on erasure_request (due_at);

create table erasure_withdrawal (
    practice_id  uuid        not null,
    client_id    uuid        not null,
    request_id   uuid        not null,
    withdrawn_by uuid        not null,
    withdrawn_at timestamptz not null,
    constraint erasure_withdrawal_pk primary key (practice_id, client_id, request_id),
    constraint erasure_withdrawal_request_fk foreign key (practice_id, client_id, request_id)
        references erasure_request (practice_id, client_id, id),
    constraint erasure_withdrawal_by_fk foreign key (practice_id, withdrawn_by) references account (practice_id, id)
);
comment on table erasure_withdrawal is 'That an owner took a request back before it was done; written once';

do $$
declare
    asked text;
begin
    foreach asked in array array['erasure_request', 'erasure_withdrawal'] loop
        execute format('alter table %I enable row level security', asked);
        execute format('alter table %I force row level security', asked);
        execute format('create policy %I on %I using (practice_id = current_practice()) with check (practice_id = current_practice())',
            asked || '_own', asked);
        execute format('create policy %I on %I as restrictive to ${app}
            using ((select current_client()) is null or client_id = (select current_client()))', asked || '_alone', asked);
        -- What is due is looked for in all practices when nobody is signed in; these rows tell of nobody but by a number.
        execute format('create policy %I on %I for select using (current_door() = ''job:erasure'')', asked || '_job', asked);
        execute format('grant select, insert on %I to ${app}', asked);
        execute format('create trigger %I before update or delete or truncate on %I for each statement execute function '
            'refuse_change_but_erasing()', asked || '_written_once', asked);
        execute format('create trigger %I after insert on %I for each row execute function refuse_of_erased()',
            asked || '_of_erased', asked);
    end loop;
end $$;

alter table erasure add column confirmed_by uuid default current_account();
comment on column erasure.erased_by    is 'The owner who asked for it; none when a tombstone was applied again';
comment on column erasure.confirmed_by is 'The other owner in whose transaction it was done; none when a day had passed';

-- As before, and requests, withdrawals and what was opened in emergencies with the rest.
create or replace function erase_rows(client uuid, by_whom uuid, why text, at timestamptz) returns void
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
    delete from consent o where o.practice_id = practice and o.client_id = client;
    delete from erasure_withdrawal w where w.practice_id = practice and w.client_id = client;
    delete from erasure_request r where r.practice_id = practice and r.client_id = client;
    delete from restriction_end e where e.practice_id = practice and e.client_id = client;
    delete from restriction r where r.practice_id = practice and r.client_id = client;
    delete from emergency_access e where e.practice_id = practice and e.client_id = client;
    delete from invitation i where i.practice_id = practice and i.account_id = person;
    delete from password_reset p where p.practice_id = practice and p.account_id = person;
    delete from time_code t where t.practice_id = practice and t.account_id = person;
    delete from passkey k where k.practice_id = practice and k.account_id = person;
    delete from passkey_holder h where h.practice_id = practice and h.account_id = person;
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

create function is_owner(account uuid) returns boolean stable language sql as $$
    select exists (select from account a where a.practice_id = current_practice() and a.id = $1
        and a.role = 'OWNER' and a.password_hash is not null and a.deactivated_at is null)
$$;
comment on function is_owner is 'Whether the account may act as an owner of the practice in force';

-- The one way in for the program, which trusts nobody's word for who it is and what was asked but looks itself.
drop function erase_client(uuid, text, timestamptz);
create function erase_client(client uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_variable
declare
    second constant uuid := nullif(current_setting('homestretch.account', true), '')::uuid;
    asked  erasure_request;
begin
    -- Whoever withdraws holds this row, and whoever comes second finds no request any more.
    perform from client c where c.practice_id = current_practice() and c.id = client for update;
    select r.* into asked from erasure_request r where r.practice_id = current_practice() and r.client_id = client
        and not exists (select from erasure_withdrawal w where w.practice_id = r.practice_id
            and w.client_id = r.client_id and w.request_id = r.id);
    if not found then return false; end if;
    if second is null then
        if at < asked.due_at or not is_owner(asked.asked_by) then return false; end if;
    elsif second = asked.asked_by or not is_owner(second) or not exists (select from account a
        where a.practice_id = current_practice() and a.id = second and a.created_at <= at - interval '24 hours') then
        raise exception 'Only another owner of the practice erases before the day has passed'
            using errcode = 'insufficient_privilege';
    end if;
    perform erase_rows(client, asked.asked_by, asked.reason, at);
    return true;
end $$;
comment on function erase_client is
    'Erases a client of the practice in force of whom an owner has asked it: for another owner at once, for the program a day later';
revoke execute on function erase_client, is_owner from public;
grant execute on function erase_client to ${app};

-- For the owner of the database alone. A backup has forgotten what was withdrawn after it was made, so that whatever it brings
-- back waits a whole day again in which it can be withdrawn once more.
create policy erasure_request_owner on erasure_request to current_user using (true) with check (true);
create function erasures_wait_anew() returns bigint
    language plpgsql set search_path = public, pg_temp as $$
declare
    waiting bigint;
begin
    perform set_config('homestretch.erasing', 'yes', true);
    update erasure_request set due_at = greatest(due_at, now() + interval '24 hours');
    get diagnostics waiting = row_count;
    perform set_config('homestretch.erasing', '', true);
    return waiting;
end $$;
revoke execute on function erasures_wait_anew from public;
