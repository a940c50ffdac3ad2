-- As before, and the passkeys, agreements and restrictions of a client with the rest.
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
    delete from restriction_end e where e.practice_id = practice and e.client_id = client;
    delete from restriction r where r.practice_id = practice and r.client_id = client;
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
