-- What clients answered to the text of what is kept of them, and how to show later which words they were shown.
create table consent (
    practice_id uuid        not null,
    client_id   uuid        not null,
    id          uuid        not null,
    version     text        not null constraint consent_version_ck check (length(version) between 1 and 20),
    hash        text        not null constraint consent_hash_ck check (hash ~ '^[0-9a-f]{64}$'),
    locale      text        not null constraint consent_locale_ck check (length(locale) between 2 and 20),
    agreed      boolean     not null,
    answered_at timestamptz not null,
    constraint consent_pk primary key (practice_id, client_id, id),
    constraint consent_client_fk foreign key (practice_id, client_id) references client (practice_id, id)
);
comment on table  consent         is 'Answers of clients to the text of what is kept of them; the newest of a client holds; written once';
comment on column consent.id      is 'Grows with time, so that the newest is the last';
comment on column consent.version is 'Names a text of the product, which keeps the words of all of them';
comment on column consent.hash    is 'SHA-256 of the words that were shown';
comment on column consent.locale  is 'BCP 47 tag of the language that the words were in';
comment on column consent.agreed  is 'False when the client declined';
comment on column client.consented_at    is 'When the client joined, by agreeing for the first time; later answers are in consent';
comment on column client.consent_version is 'The text agreed to then';

-- Whoever agreed until now agreed to the first text, which was shown in English; its hash is that of the words in the product.
alter table client no force row level security;
insert into consent
    select practice_id, id, gen_random_uuid(), consent_version,
        'd7839490804d9d5211d31f4bd7d362e6fca19db589378870499034f97a6dfb4b', 'en', true, consented_at
    from client where consent_version = '2026-11';
alter table client force row level security;

alter table consent enable row level security;
alter table consent force row level security;
create policy consent_own on consent
    using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy consent_alone on consent as restrictive to ${app}
    using ((select current_client()) is null or client_id = (select current_client()));
grant select, insert on consent to ${app};
create trigger consent_written_once before update or delete or truncate on consent
    for each statement execute function refuse_change_but_erasing();
create trigger consent_of_erased after insert on consent for each row execute function refuse_of_erased();
