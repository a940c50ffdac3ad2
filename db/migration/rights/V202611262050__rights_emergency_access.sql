-- That an owner opened a client's record in an emergency (HIPAA 164.312 (a)(2)(ii)): who, why and until when.
create table emergency_access (
    practice_id uuid        not null,
    client_id   uuid        not null,
    id          uuid        not null,
    opened_by   uuid        not null,
    opened_at   timestamptz not null,
    ends_at     timestamptz not null,
    words       text        not null constraint emergency_access_words_ck check (length(words) between 1 and 500),
    constraint emergency_access_pk primary key (practice_id, client_id, id),
    constraint emergency_access_time_ck check (ends_at > opened_at and ends_at <= opened_at + interval '1 hour'),
    constraint emergency_access_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint emergency_access_opened_by_fk foreign key (practice_id, opened_by) references account (practice_id, id)
);
comment on table  emergency_access         is 'Records that an owner opened in an emergency, to read them; written once';
comment on column emergency_access.ends_at is 'Until then whoever opened the record may read it';
comment on column emergency_access.words   is 'Why; the client and the therapists read it';
create index emergency_access_opened_ix on emergency_access (practice_id, opened_at desc);

alter table emergency_access enable row level security;
alter table emergency_access force row level security;
create policy emergency_access_own on emergency_access
    using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy emergency_access_alone on emergency_access as restrictive to ${app}
    using ((select current_client()) is null or client_id = (select current_client()));
-- Nobody opens for somebody else, and a client opens nothing.
create policy emergency_access_by_oneself on emergency_access as restrictive for insert to ${app}
    with check ((select current_client()) is null and opened_by = (select current_account()));
grant select, insert on emergency_access to ${app};
create trigger emergency_access_written_once before update or delete or truncate on emergency_access
    for each statement execute function refuse_change_but_erasing();
create trigger emergency_access_of_erased after insert on emergency_access
    for each row execute function refuse_of_erased();
