-- Whoever is signed in as a client alone sees and writes rows of that client alone, also when a query forgets to ask.
-- The policies are restrictive: they take away from what the practice's policies give. Staff have no current client.

create function current_client() returns uuid stable language sql
    return nullif(current_setting('homestretch.client', true), '')::uuid;
comment on function current_client() is 'The one client whose rows this transaction may see; null for staff, for jobs and at the door';

create function current_account() returns uuid stable language sql
    return nullif(current_setting('homestretch.account', true), '')::uuid;
comment on function current_account() is 'Whoever this transaction runs for; null when it is nobody';

-- One call for all settings, so that looking up the client costs no answer of its own. An account of a client without a
-- client is held to one that does not exist. The order matters: row-level security lets the client be found by then.
create function begin_for(practice text, account text, door text, only_client boolean) returns void
    language plpgsql as $$
begin
    perform set_config('homestretch.practice', practice, true), set_config('homestretch.account', account, true),
        set_config('homestretch.door', door, true), set_config('homestretch.client', '', true);
    if only_client then
        perform set_config('homestretch.client', coalesce(
            (select c.id::text from client c
             where c.practice_id = current_practice() and c.account_id = current_account()),
            '00000000-0000-0000-0000-000000000000'), true);
    end if;
end $$;
comment on function begin_for(text, text, text, boolean) is 'Says for whom the transaction runs; its first statement';

create policy client_alone on client as restrictive to ${app}
    using ((select current_client()) is null or id = (select current_client()));

do $$
declare
    name text;
begin
    foreach name in array array[
        'attention_act', 'attention_threshold', 'care_relationship', 'client_day', 'client_day_due', 'help_asked',
        'help_mistake', 'measure_answer', 'measure_assignment', 'measure_assignment_end', 'message', 'message_mail',
        'message_read', 'plan', 'plan_draft', 'plan_pause', 'plan_pause_end', 'plan_version_seen', 'private_note',
        'progress_report', 'progress_report_signature', 'progression_decision', 'report_batch_item', 'session_log',
        'session_log_withdrawal']
    loop
        execute format(
            'create policy %1$I on %2$I as restrictive to ${app}
             using ((select current_client()) is null or client_id = (select current_client()))',
            name || '_alone', name);
    end loop;
    foreach name in array array[
        'account_session', 'favourite_exercise', 'invitation', 'password_reset', 'recovery_code', 'time_code']
    loop
        execute format(
            'create policy %1$I on %2$I as restrictive to ${app}
             using ((select current_client()) is null or account_id = (select current_account()))',
            name || '_alone', name);
    end loop;
end $$;

-- The names of those who treat are read by their clients.
create policy account_alone on account as restrictive to ${app}
    using ((select current_client()) is null or role <> 'CLIENT' or id = (select current_account()));

-- What was refused is written with the client that was asked for, so that adding stays free.
create policy audit_entry_alone on audit_entry as restrictive for select to ${app}
    using (
        (select current_client()) is null
        or client_id = (select current_client())
        or actor_id = (select current_account()));

-- Lists of ids are made once for a statement: a client has one plan and a few versions of it.
create policy plan_version_alone on plan_version as restrictive to ${app}
    using (
        (select current_client()) is null
        or plan_id = any (array(select p.id from plan p where p.client_id = (select current_client()))));

create policy prescription_alone on prescription as restrictive to ${app}
    using (
        (select current_client()) is null
        or plan_version_id = any (array(
            select v.id from plan_version v
            join plan p on p.practice_id = v.practice_id and p.id = v.plan_id
            where p.client_id = (select current_client()))));

-- A foreign key binds the version to the log's own, and so the exercise to the client of the log.
create policy exercise_log_alone on exercise_log as restrictive to ${app}
    using (
        (select current_client()) is null
        or plan_version_id = any (array(
            select v.id from plan_version v
            join plan p on p.practice_id = v.practice_id and p.id = v.plan_id
            where p.client_id = (select current_client()))));

create policy set_log_alone on set_log as restrictive for select to ${app}
    using (
        (select current_client()) is null
        or exists (
            select from session_log l
            where l.practice_id = set_log.practice_id and l.id = set_log.session_log_id
              and l.client_id = (select current_client())));

-- A log is written in one statement, which does not see its own rows: a log that is not there yet is the one being written,
-- as the foreign key sees to it that there is one in the end.
create function is_log_of_another(log uuid) returns boolean stable language sql
    security definer set search_path = public, pg_temp as $$
    select exists (
        select from session_log l
        where l.practice_id = current_practice() and l.id = log and l.client_id <> current_client())
$$;
comment on function is_log_of_another(uuid) is 'Whether the log is there and of another client than the current one';
revoke execute on function is_log_of_another(uuid) from public;
grant execute on function is_log_of_another(uuid) to ${app};

create policy set_log_alone_new on set_log as restrictive for insert to ${app}
    with check ((select current_client()) is null or not is_log_of_another(session_log_id));
