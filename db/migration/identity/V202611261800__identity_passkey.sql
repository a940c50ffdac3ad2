-- Passkeys (WebAuthn). The private half stays on the person's device; what stands here lets nobody in.
create table passkey_holder (
    practice_id uuid  not null,
    account_id  uuid  not null,
    handle      bytea not null constraint passkey_holder_handle_ck check (octet_length(handle) = 32),
    constraint passkey_holder_pk primary key (practice_id, account_id),
    constraint passkey_holder_account_fk foreign key (practice_id, account_id) references account (practice_id, id),
    constraint passkey_holder_handle_uq unique (handle)
);
comment on table  passkey_holder        is 'By what name the passkeys of an account know it';
comment on column passkey_holder.handle is 'Random; devices keep it readable, so it is neither the account''s id nor its address';

create table passkey (
    practice_id   uuid        not null,
    id            uuid        not null,
    account_id    uuid        not null,
    credential_id bytea       not null constraint passkey_credential_ck check (octet_length(credential_id) between 1 and 1023),
    public_key    bytea       not null,
    attestation   bytea       not null,
    transports    text        not null,
    backed_up     boolean     not null,
    sign_count    bigint      not null constraint passkey_sign_count_ck check (sign_count >= 0),
    name          text        not null constraint passkey_name_ck check (length(name) between 1 and 60),
    made_at       timestamptz not null,
    last_used_at  timestamptz,
    constraint passkey_pk primary key (practice_id, id),
    constraint passkey_holder_fk foreign key (practice_id, account_id) references passkey_holder (practice_id, account_id),
    constraint passkey_credential_uq unique (credential_id)
);
comment on table  passkey               is 'A key pair on somebody''s device that stands for both factors, since the device asks for finger, face or PIN';
comment on column passkey.credential_id is 'Chosen at random by the device; by it the account is found at sign-in';
comment on column passkey.public_key    is 'COSE; checks signatures and makes none';
comment on column passkey.attestation   is 'What the device said when the pair was made, without a statement of its maker';
comment on column passkey.transports    is 'Names of WebAuthn with blanks between, for browsers';
comment on column passkey.backed_up     is 'Whether the device said that other devices of the person have the pair too';
comment on column passkey.sign_count    is 'Of the last signature; a device that counts and falls behind is a copy';
create index passkey_account_ix on passkey (practice_id, account_id, made_at);

alter table passkey_holder enable row level security;
alter table passkey_holder force row level security;
create policy passkey_holder_own on passkey_holder
    using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy passkey_holder_alone on passkey_holder as restrictive to ${app}
    using ((select current_client()) is null or account_id = (select current_account()));
grant select, insert on passkey_holder to ${app};

alter table passkey enable row level security;
alter table passkey force row level security;
create policy passkey_own on passkey
    using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy passkey_door on passkey for select using ('passkey:' || encode(credential_id, 'hex') = current_door());
create policy passkey_alone on passkey as restrictive to ${app}
    using ((select current_client()) is null or account_id = (select current_account()));
grant select, insert, delete, update (sign_count, last_used_at) on passkey to ${app};
