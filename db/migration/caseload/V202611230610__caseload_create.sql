-- Clients and the relationships by which therapists see them.
create table client (
    practice_id     uuid        not null,
    id              uuid        not null,
    account_id      uuid        not null,
    name            text        not null constraint client_name_ck check (length(name) between 1 and 120),
    email           text        not null constraint client_email_ck check (length(email) <= 254),
    phone           text        constraint client_phone_ck check (length(phone) <= 40),
    date_of_birth   date,
    zone            text        not null,
    language        text        not null,
    consented_at    timestamptz,
    consent_version text,
    discharged_on   date,
    created_at      timestamptz not null,
    version         bigint      not null,
    constraint client_pk primary key (practice_id, id),
    constraint client_account_fk foreign key (practice_id, account_id) references account (practice_id, id),
    constraint client_account_uq unique (practice_id, account_id),
    constraint client_consent_ck check ((consented_at is null) = (consent_version is null))
);
comment on table  client               is 'Somebody who is treated';
comment on column client.zone          is 'IANA time zone; decides the client''s local dates from now on, never past ones';
comment on column client.language      is 'BCP 47 tag of the language that the client reads';
comment on column client.discharged_on is 'Last day of care';
create index client_name_ix on client (practice_id, lower(name), id);

create table care_relationship (
    practice_id  uuid        not null,
    id           uuid        not null,
    client_id    uuid        not null,
    therapist_id uuid        not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    constraint care_relationship_pk primary key (practice_id, id),
    constraint care_relationship_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint care_relationship_therapist_fk
        foreign key (practice_id, therapist_id) references account (practice_id, id),
    constraint care_relationship_order_ck check (ended_at >= started_at)
);
comment on table care_relationship is 'Lets a therapist see a client while it lasts';
create unique index care_relationship_open_uq
    on care_relationship (practice_id, therapist_id, client_id) where ended_at is null;

alter table client enable row level security;
alter table client force row level security;
create policy client_own on client using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update on client to ${app};

alter table care_relationship enable row level security;
alter table care_relationship force row level security;
create policy care_relationship_own on care_relationship
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update on care_relationship to ${app};
