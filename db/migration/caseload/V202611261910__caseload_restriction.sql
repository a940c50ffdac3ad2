-- Restricting what is done with a client's record (GDPR 18): it is kept, and the practice works with it no more.
create table restriction (
    practice_id uuid        not null,
    client_id   uuid        not null,
    id          uuid        not null,
    begun_by    uuid        not null,
    begun_at    timestamptz not null,
    words       text        constraint restriction_words_ck check (length(words) between 1 and 500),
    constraint restriction_pk primary key (practice_id, client_id, id),
    constraint restriction_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint restriction_begun_by_fk foreign key (practice_id, begun_by) references account (practice_id, id)
);
comment on table  restriction          is 'Since when a record is only kept; written once, ends are in restriction_end';
comment on column restriction.begun_by is 'The client who asked for it, or who of the staff noted it';
comment on column restriction.words    is 'Why; the client reads it. None when a client gave no reason, who owes none';

create table restriction_end (
    practice_id    uuid        not null,
    client_id      uuid        not null,
    restriction_id uuid        not null,
    decided_by     uuid        not null,
    decided_at     timestamptz not null,
    ends_at        timestamptz not null,
    words          text        not null constraint restriction_end_words_ck check (length(words) between 1 and 500),
    constraint restriction_end_pk primary key (practice_id, client_id, restriction_id),
    constraint restriction_end_order_ck check (ends_at >= decided_at),
    constraint restriction_end_restriction_fk foreign key (practice_id, client_id, restriction_id)
        references restriction (practice_id, client_id, id),
    constraint restriction_end_by_fk foreign key (practice_id, decided_by) references account (practice_id, id)
);
comment on table  restriction_end            is 'That a restriction ends, told to the client before it does; written once';
comment on column restriction_end.decided_by is 'An owner, or the client';
comment on column restriction_end.ends_at    is 'Until then the restriction holds';

create function restricted_clients() returns setof uuid stable language sql as $$
    select r.client_id from restriction r
    where r.practice_id = current_practice() and not exists (
        select from restriction_end e
        where e.practice_id = r.practice_id and e.client_id = r.client_id and e.restriction_id = r.id and e.ends_at <= now())
$$;
comment on function restricted_clients() is 'Clients of the practice in force whose record is only kept';

create function asked_client() returns uuid stable language sql
    return nullif(current_setting('homestretch.asked', true), '')::uuid;
comment on function asked_client() is 'The one restricted client whose record this transaction was let into; else null';

-- What is done by staff or by the program itself, in whichever module, and however much was forgotten there.
create function refuse_of_restricted() returns trigger language plpgsql as $$
declare
    row_of jsonb;
    client uuid;
begin
    if current_user = '${app}' and current_client() is null then
        if tg_op = 'DELETE' then row_of := to_jsonb(old); else row_of := to_jsonb(new); end if;
        client := case tg_table_name
            when 'client' then row_of ->> 'id'
            when 'plan_version' then (select p.client_id::text from plan p
                where p.practice_id = current_practice() and p.id = (row_of ->> 'plan_id')::uuid)
            else row_of ->> 'client_id' end;
        if client in (select restricted_clients()) then
            raise exception 'The record is restricted' using errcode = 'restrict_violation';
        end if;
    end if;
    if tg_op = 'DELETE' then return old; else return new; end if;
end $$;
comment on function refuse_of_restricted is 'Lets nobody but the client, and an erasure, write to a restricted record';
do $$
declare
    about_clients text;
begin
    foreach about_clients in array array['plan', 'plan_version', 'plan_draft', 'plan_pause', 'plan_pause_end', 'session_log',
        'message', 'private_note', 'measure_assignment', 'measure_assignment_end', 'measure_answer', 'attention_act',
        'attention_threshold', 'progress_report', 'progress_report_signature', 'progression_decision']
    loop
        execute format('create trigger %I before insert or update or delete on %I for each row execute function '
            'refuse_of_restricted()', about_clients || '_of_restricted', about_clients);
    end loop;
end $$;
-- Joining, which the client does before anybody has signed in, stays possible.
create trigger client_of_restricted before update on client for each row
    when ((old.name, old.email, old.phone, old.date_of_birth, old.zone, old.language, old.discharged_on)
        is distinct from (new.name, new.email, new.phone, new.date_of_birth, new.zone, new.language, new.discharged_on))
    execute function refuse_of_restricted();

-- A restricted record feeds nothing that looks at many clients: staff see its rows only in a transaction that asked for it.
do $$
declare
    evidence text;
begin
    foreach evidence in array array['session_log', 'client_day', 'client_day_due', 'measure_answer', 'help_asked'] loop
        execute format(
            'create policy %1$I on %2$I as restrictive for select to ${app}
             using ((select current_client()) is not null or client_id = (select asked_client())
               or client_id <> all (array(select restricted_clients())))',
            evidence || '_restricted', evidence);
    end loop;
end $$;

do $$
declare
    mine text;
begin
    foreach mine in array array['restriction', 'restriction_end'] loop
        execute format('alter table %I enable row level security', mine);
        execute format('alter table %I force row level security', mine);
        execute format('create policy %I on %I using (practice_id = current_practice()) with check (practice_id = current_practice())',
            mine || '_own', mine);
        execute format('create policy %I on %I as restrictive to ${app}
            using ((select current_client()) is null or client_id = (select current_client()))', mine || '_alone', mine);
        execute format('grant select, insert on %I to ${app}', mine);
        execute format('create trigger %I before update or delete or truncate on %I for each statement execute function '
            'refuse_change_but_erasing()', mine || '_written_once', mine);
        execute format('create trigger %I after insert on %I for each row execute function refuse_of_erased()',
            mine || '_of_erased', mine);
    end loop;
end $$;
