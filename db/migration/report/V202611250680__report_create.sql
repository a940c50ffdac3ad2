-- What was told about a period, frozen as it was told. Signing is added beside it, and what is signed stays for good.
create table progress_report (
    practice_id uuid        not null,
    id          uuid        not null,
    client_id   uuid        not null,
    audience    text        not null
        constraint progress_report_audience_ck check (audience in ('CLIENT', 'THERAPIST', 'REFERRER')),
    from_date   date        not null,
    to_date     date        not null,
    policy      text        not null constraint progress_report_policy_ck check (length(policy) between 1 and 20),
    content     bytea       not null,
    rows        bytea       not null,
    hash        bytea       not null,
    prepared_by uuid        not null,
    prepared_at timestamptz not null,
    constraint progress_report_pk primary key (practice_id, id),
    constraint progress_report_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint progress_report_by_fk foreign key (practice_id, prepared_by) references account (practice_id, id),
    constraint progress_report_of_client_uq unique (practice_id, id, client_id),
    constraint progress_report_period_ck check (from_date <= to_date),
    -- Nothing can be put under a hash that is not its own.
    constraint progress_report_hash_ck check (hash = sha256(content || rows))
);
comment on table  progress_report          is 'A report on a client''s period as it was worked out; written once';
comment on column progress_report.audience is 'For whom it was made, which decides how much it tells';
comment on column progress_report.policy   is 'progress.AdherencePolicy.VERSION at that time';
comment on column progress_report.content  is 'report.ReportContent as JSON: every sentence, figure and chart as it is read';
comment on column progress_report.rows     is 'The logged rows that it rests on, as JSON';
comment on column progress_report.hash     is 'SHA-256 of content and rows, one after the other';
create index progress_report_client_ix on progress_report (practice_id, client_id, prepared_at);

create table progress_report_signature (
    practice_id uuid        not null,
    report_id   uuid        not null,
    client_id   uuid        not null,
    hash        bytea       not null,
    signed_by   uuid        not null,
    signer      text        not null constraint progress_report_signature_signer_ck check (length(signer) between 1 and 120),
    signed_at   timestamptz not null,
    constraint progress_report_signature_pk primary key (practice_id, report_id),
    constraint progress_report_signature_report_fk
        foreign key (practice_id, report_id, client_id) references progress_report (practice_id, id, client_id),
    constraint progress_report_signature_by_fk foreign key (practice_id, signed_by) references account (practice_id, id)
);
comment on table  progress_report_signature      is 'That a therapist stands for a report; written once';
comment on column progress_report_signature.signer is 'The therapist''s name at that time';
comment on column progress_report_signature.hash is 'The report''s hash as the therapist saw it';

alter table progress_report enable row level security;
alter table progress_report force row level security;
create policy progress_report_own on progress_report
    for select using (practice_id = (select current_practice()));
create policy progress_report_new on progress_report
    for insert with check (practice_id = current_practice());
create policy progress_report_unsigned on progress_report
    for delete using (practice_id = current_practice() and not exists (
        select from progress_report_signature s where s.practice_id = progress_report.practice_id and s.report_id = id));
grant select, insert, delete on progress_report to ${app};

alter table progress_report_signature enable row level security;
alter table progress_report_signature force row level security;
create policy progress_report_signature_own on progress_report_signature
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on progress_report_signature to ${app};
