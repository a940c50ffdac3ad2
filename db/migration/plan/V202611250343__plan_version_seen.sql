-- That a client has read what a version changed, so that it is told once.
create table plan_version_seen (
    practice_id     uuid        not null,
    client_id       uuid        not null,
    plan_version_id uuid        not null,
    plan_id         uuid        not null,
    seen_at         timestamptz not null,
    constraint plan_version_seen_pk primary key (practice_id, client_id, plan_version_id),
    constraint plan_version_seen_plan_fk
        foreign key (practice_id, plan_id, client_id) references plan (practice_id, id, client_id),
    constraint plan_version_seen_version_fk
        foreign key (practice_id, plan_version_id, plan_id) references plan_version (practice_id, id, plan_id)
);
comment on table  plan_version_seen         is 'The client has taken note of a version; written once';
comment on column plan_version_seen.seen_at is 'By the server''s clock, when it was said the first time';

alter table plan_version_seen enable row level security;
alter table plan_version_seen force row level security;
create policy plan_version_seen_own on plan_version_seen
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on plan_version_seen to ${app};
