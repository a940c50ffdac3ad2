-- What somebody shows besides a password.
create table time_code (
    practice_id uuid        not null,
    account_id  uuid        not null,
    seed        bytea       not null,
    since       timestamptz not null,
    last_step   bigint      not null,
    constraint time_code_pk primary key (practice_id, account_id),
    constraint time_code_account_fk foreign key (practice_id, account_id) references account (practice_id, id)
);
comment on table  time_code           is 'An account''s app that makes a new code every thirty seconds (RFC 6238)';
comment on column time_code.seed      is 'Sealed by a key outside the database and bound to the account';
comment on column time_code.last_step is 'The step of the last code used; no code of this or an earlier step is taken again';

alter table time_code enable row level security;
alter table time_code force row level security;
create policy time_code_own on time_code
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update, delete on time_code to ${app};

create table recovery_code (
    practice_id uuid        not null,
    account_id  uuid        not null,
    code_hash   text        not null,
    used_at     timestamptz,
    constraint recovery_code_pk primary key (practice_id, account_id, code_hash),
    constraint recovery_code_account_fk foreign key (practice_id, account_id) references account (practice_id, id)
);
comment on table  recovery_code           is 'Codes that stand in once each when the app is lost';
comment on column recovery_code.code_hash is 'SHA-256 of 80 random bits with the account''s id; the code itself is kept nowhere';

alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy recovery_code_own on recovery_code
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update, delete on recovery_code to ${app};

alter table practice add column clients_second_step boolean not null default false;
comment on column practice.clients_second_step is 'Whether clients must show a second step too; staff must by the installation''s setting';
