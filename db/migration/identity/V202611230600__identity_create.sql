-- Practices, accounts and the ways in. The owner migrates; ${app} uses what is granted here and nothing else.
grant usage on schema public to ${app};

create table installation (
    only_one         boolean primary key default true constraint installation_only_one_ck check (only_one),
    token_hash       text,
    token_expires_at timestamptz,
    completed_at     timestamptz
);
comment on table installation is 'One row: whether this database was set up, and the hash of its one-time set-up link';
insert into installation default values;
grant select, update on installation to ${app};

create table practice (
    id         uuid        not null,
    name       text        not null constraint practice_name_ck check (length(name) between 1 and 120),
    phone      text        constraint practice_phone_ck check (length(phone) between 1 and 40),
    zone       text        not null,
    created_at timestamptz not null,
    constraint practice_pk primary key (id)
);
comment on table  practice       is 'The organisation that everything belongs to; the tenant';
comment on column practice.phone is 'The number that clients are told to call';
comment on column practice.zone  is 'IANA time zone, offered for new clients';

create table account (
    practice_id    uuid        not null,
    id             uuid        not null,
    email          text        not null constraint account_email_ck check (email = lower(email) and length(email) <= 254),
    name           text        not null constraint account_name_ck check (length(name) between 1 and 120),
    role           text        not null constraint account_role_ck check (role in ('OWNER', 'THERAPIST', 'CLIENT')),
    treats_clients boolean     not null,
    password_hash  text,
    deactivated_at timestamptz,
    created_at     timestamptz not null,
    version        bigint      not null,
    constraint account_pk primary key (practice_id, id),
    constraint account_practice_fk foreign key (practice_id) references practice (id),
    constraint account_email_uq unique (practice_id, email)
);
comment on table  account                is 'A person''s way into one practice';
comment on column account.treats_clients is 'An owner with this is also a therapist';
comment on column account.password_hash  is 'Argon2id; null until an invitation is accepted';
create index account_email_ix on account (email);
comment on index account_email_ix is 'Sign-in looks for an address before the practice is known';

create table invitation (
    practice_id  uuid        not null,
    id           uuid        not null,
    account_id   uuid        not null,
    token_hash   text        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    withdrawn_at timestamptz,
    constraint invitation_pk primary key (practice_id, id),
    constraint invitation_account_fk foreign key (practice_id, account_id) references account (practice_id, id),
    constraint invitation_token_uq unique (token_hash)
);
comment on table  invitation            is 'A single-use link by which the person of an account sets a password';
comment on column invitation.token_hash is 'SHA-256 of the token; the token itself is kept nowhere';
create index invitation_account_ix on invitation (practice_id, account_id);

create table sign_in_limit (
    id    text   not null,
    state bytea,
    expires_at bigint,
    constraint sign_in_limit_pk primary key (id)
);
comment on table sign_in_limit is 'Allowances for sign-in, by hash of what they are for; written by Bucket4j';
grant select, insert, update, delete on sign_in_limit to ${app};

-- Nobody's rows are seen unless the transaction says on whose behalf it runs. A door opens single rows to somebody who
-- has not signed in yet: the accounts of the address typed, or the invitation whose link was opened.
create function current_practice() returns uuid stable language sql
    return nullif(current_setting('homestretch.practice', true), '')::uuid;
create function current_door() returns text stable language sql
    return nullif(current_setting('homestretch.door', true), '');

alter table practice enable row level security;
alter table practice force row level security;
create policy practice_own on practice using (id = current_practice()) with check (id = current_practice());
grant select, insert, update on practice to ${app};

alter table account enable row level security;
alter table account force row level security;
create policy account_own on account
    using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy account_door on account for select using ('email:' || email = current_door());
grant select, insert, update on account to ${app};

alter table invitation enable row level security;
alter table invitation force row level security;
create policy invitation_own on invitation
    using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy invitation_door on invitation for select using ('token:' || token_hash = current_door());
grant select, insert, update on invitation to ${app};
