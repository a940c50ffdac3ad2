-- Who read, changed or was refused what. Rows are only added; a chain of hashes shows whether any was altered, removed or moved.
create table audit_entry (
    practice_id uuid        not null default current_practice(),
    seq         bigint      not null generated always as identity,
    at          timestamptz not null,
    actor_id    uuid,
    actor_role  text        constraint audit_entry_role_ck check (actor_role ~ '^[A-Z_]{1,20}$'),
    action      text        not null constraint audit_entry_action_ck check (action ~ '^[A-Z_]{1,30}$'),
    subject     text        not null constraint audit_entry_subject_ck check (subject ~ '^[A-Za-z0-9]{1,60}$'),
    subject_id  uuid,
    client_id   uuid,
    outcome     text        not null constraint audit_entry_outcome_ck check (outcome in ('DONE', 'REFUSED')),
    detail      text        not null constraint audit_entry_detail_ck check (detail ~ '^[A-Za-z0-9_.:-]{0,80}$'),
    request_id  uuid,
    network     text        constraint audit_entry_network_ck check (length(network) <= 45),
    constraint audit_entry_pk primary key (practice_id, seq, at)
) partition by range (at);
comment on table  audit_entry            is 'One row for each access; written once, kept without foreign keys so that it outlives what it tells of';
comment on column audit_entry.seq        is 'Order of writing over all practices; gaps are rolled-back work';
comment on column audit_entry.actor_id   is 'identity.AccountId; none when nobody had signed in';
comment on column audit_entry.subject    is 'The service that was asked, whose words stand in messages/audit';
comment on column audit_entry.client_id  is 'caseload.ClientId whose data it was; none for a list of clients or no client';
comment on column audit_entry.detail     is 'A code, such as the method; never health content, which the check helps to keep out';
comment on column audit_entry.request_id is 'The same for all rows of one request';
comment on column audit_entry.network    is 'The address without its last part';
create index audit_entry_client_ix on audit_entry (practice_id, client_id, at);
create index audit_entry_at_ix on audit_entry (practice_id, at);

-- Waits to be chained, for a few seconds. Writers never wait for each other, since the chain is made apart from them.
create table audit_unsealed (
    practice_id uuid   not null,
    seq         bigint not null,
    constraint audit_unsealed_pk primary key (practice_id, seq)
);
comment on table audit_unsealed is 'Rows of audit_entry that are not in the chain yet';

create table audit_seal (
    practice_id uuid        not null,
    position    bigint      not null,
    seq         bigint      not null,
    at          timestamptz not null,
    content     bytea       not null,
    hash        bytea       not null,
    constraint audit_seal_pk primary key (practice_id, position),
    constraint audit_seal_seq_uq unique (practice_id, seq)
);
comment on table  audit_seal         is 'The chain of a practice; stays when the rows of old months are dropped, so that it remains whole';
comment on column audit_seal.content is 'SHA-256 of the row';
comment on column audit_seal.hash    is 'SHA-256 of the hash before, position, seq, at and content';

create table audit_chain (
    practice_id uuid   not null,
    position    bigint not null,
    hash        bytea  not null,
    constraint audit_chain_pk primary key (practice_id)
);
comment on table audit_chain is 'The end of each practice''s chain; its row is the lock under which the chain grows';

-- The owner, as whom the functions below and the verifier work, sees every practice here.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_own on audit_entry for select to ${app} using (practice_id = (select current_practice()));
create policy audit_entry_new on audit_entry for insert to ${app} with check (practice_id = current_practice());
create policy audit_entry_owner on audit_entry to current_user using (true) with check (true);
grant select on audit_entry to ${app};
grant insert (at, actor_id, actor_role, action, subject, subject_id, client_id, outcome, detail, request_id, network)
    on audit_entry to ${app};

alter table audit_unsealed enable row level security;
alter table audit_unsealed force row level security;
create policy audit_unsealed_owner on audit_unsealed to current_user using (true) with check (true);

alter table audit_seal enable row level security;
alter table audit_seal force row level security;
create policy audit_seal_own on audit_seal for select to ${app} using (practice_id = (select current_practice()));
create policy audit_seal_owner on audit_seal to current_user using (true) with check (true);
grant select on audit_seal to ${app};

alter table audit_chain enable row level security;
alter table audit_chain force row level security;
create policy audit_chain_own on audit_chain for select to ${app} using (practice_id = (select current_practice()));
create policy audit_chain_owner on audit_chain to current_user using (true) with check (true);
grant select on audit_chain to ${app};

create function audit_content(e audit_entry) returns bytea stable language sql set timezone = 'UTC' as $$
    select sha256(convert_to(jsonb_build_array(e.practice_id, e.seq, e.at, e.actor_id, e.actor_role, e.action, e.subject,
        e.subject_id, e.client_id, e.outcome, e.detail, e.request_id, e.network)::text, 'UTF8'))
$$;
comment on function audit_content is 'What the chain holds of a row; the verifier works it out by itself';

create function audit_wait_for_seal() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into audit_unsealed (practice_id, seq) values (new.practice_id, new.seq);
    return null;
end $$;
create trigger audit_entry_unsealed after insert on audit_entry for each row execute function audit_wait_for_seal();
create trigger audit_entry_written_once before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
create trigger audit_seal_written_once before update or delete or truncate on audit_seal
    for each statement execute function refuse_change();

-- Chains what has been committed. Of two at once the later waits for the practice's end of the chain and finds the rest.
create function audit_seal() returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    tail   audit_chain;
    entry  audit_entry;
    part   bytea;
    sealed bigint := 0;
    mine   uuid;
begin
    for mine in select distinct practice_id from audit_unsealed order by practice_id loop
        insert into audit_chain values (mine, 0, '') on conflict do nothing;
        select * into tail from audit_chain c where c.practice_id = mine for update;
        for entry in
            with taken as (delete from audit_unsealed u where u.practice_id = mine returning u.seq)
            select e.* from taken t join audit_entry e on e.practice_id = mine and e.seq = t.seq order by e.seq
        loop
            part := audit_content(entry);
            tail.position := tail.position + 1;
            tail.hash := sha256(tail.hash || int8send(tail.position) || int8send(entry.seq) || timestamptz_send(entry.at) || part);
            insert into audit_seal values (mine, tail.position, entry.seq, entry.at, part, tail.hash);
            sealed := sealed + 1;
        end loop;
        update audit_chain c set position = tail.position, hash = tail.hash where c.practice_id = mine;
    end loop;
    return sealed;
end $$;
comment on function audit_seal is 'Puts committed rows at the end of their practice''s chain; returns how many';

-- Months stand ready before they begin. Where none does, the default takes the rows, so that nothing is ever lost.
create table audit_entry_other partition of audit_entry default;
alter table audit_entry_other enable row level security;
alter table audit_entry_other force row level security;

create function audit_months(first date) returns void
    language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
    month date := date_trunc('month', first);
    name  text;
begin
    for ahead in 0..3 loop
        name := 'audit_entry_' || to_char(month, 'YYYY_MM');
        if to_regclass(name) is null then
            begin
                execute format('create table %I partition of audit_entry for values from (%L) to (%L)',
                    name, month::timestamptz, (month + interval '1 month')::timestamptz);
                execute format('alter table %I enable row level security', name);
                execute format('alter table %I force row level security', name);
            exception when check_violation or duplicate_table then
                raise notice 'The default keeps what is already there of %', month;
            end;
        end if;
        month := month + interval '1 month';
    end loop;
end $$;
comment on function audit_months is 'Makes the partition of this month and the three after it, where they are not there yet';
select audit_months(current_date);

-- For the owner alone: whoever may run the program cannot shorten the trail.
create function audit_retire(before date) returns integer
    language plpgsql set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
    part    text;
    dropped integer := 0;
begin
    if before > now() - interval '1 year' then raise exception 'The last twelve months stay'; end if;
    perform audit_seal();
    insert into audit_entry (practice_id, at, action, subject, outcome, detail)
        select practice_id, clock_timestamp(), 'RETIRED', 'AuditTrail', 'DONE', to_char(date_trunc('month', before), 'YYYY-MM-DD')
        from audit_chain;
    for part in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'audit_entry'::regclass and c.relname ~ '^audit_entry_\d{4}_\d{2}$'
          and to_date(right(c.relname, 7), 'YYYY_MM') < date_trunc('month', before)
    loop
        execute format('drop table %I', part);
        dropped := dropped + 1;
    end loop;
    perform audit_seal();
    return dropped;
end $$;
comment on function audit_retire is 'Drops the months before this one; the chain keeps their hashes and says that they were dropped';

revoke execute on function audit_seal, audit_months, audit_retire, audit_wait_for_seal from public;
grant execute on function audit_seal, audit_months to ${app};
