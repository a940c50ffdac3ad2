-- Plans in append-only versions. What was published can be read for ever and changed by nobody.
create table plan (
    practice_id    uuid        not null,
    id             uuid        not null,
    client_id      uuid        not null,
    newest_version integer     not null constraint plan_newest_version_ck check (newest_version >= 0),
    created_at     timestamptz not null,
    version        bigint      not null,
    constraint plan_pk primary key (practice_id, id),
    constraint plan_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint plan_client_uq unique (practice_id, client_id)
);
comment on table plan is 'What one client does at home; one for each client, in versions';

create table plan_version (
    practice_id    uuid        not null,
    id             uuid        not null,
    plan_id        uuid        not null,
    number         integer     not null constraint plan_version_number_ck check (number >= 1),
    effective_from date        not null,
    title          text        not null constraint plan_version_title_ck check (length(title) between 1 and 120),
    reason         text        constraint plan_version_reason_ck check (length(reason) between 1 and 500),
    author_id      uuid        not null,
    published_at   timestamptz not null,
    constraint plan_version_pk primary key (practice_id, id),
    constraint plan_version_plan_fk foreign key (practice_id, plan_id) references plan (practice_id, id),
    constraint plan_version_author_fk foreign key (practice_id, author_id) references account (practice_id, id),
    constraint plan_version_number_uq unique (practice_id, plan_id, number)
);
comment on table  plan_version                is 'One published version of a plan; written once';
comment on column plan_version.effective_from is 'Client-local date from which it holds, until a later version does';

create table prescription (
    practice_id          uuid    not null,
    id                   uuid    not null,
    plan_version_id      uuid    not null,
    position             integer not null constraint prescription_position_ck check (position >= 0),
    line_id              uuid    not null,
    exercise_revision_id uuid    not null,
    dosage               jsonb   not null,
    schedule             jsonb   not null,
    note                 text    constraint prescription_note_ck check (length(note) between 1 and 1000),
    private_note         text    constraint prescription_private_note_ck check (length(private_note) between 1 and 2000),
    constraint prescription_pk primary key (practice_id, id),
    constraint prescription_version_fk
        foreign key (practice_id, plan_version_id) references plan_version (practice_id, id),
    constraint prescription_revision_fk foreign key (exercise_revision_id) references exercise_revision (id),
    constraint prescription_position_uq unique (practice_id, plan_version_id, position),
    constraint prescription_line_uq unique (practice_id, plan_version_id, line_id)
);
comment on table  prescription              is 'One exercise revision in one plan version; written once';
comment on column prescription.line_id      is 'Lasting identity of the line through the versions of a plan';
comment on column prescription.dosage       is 'dosage.Dosage';
comment on column prescription.schedule     is 'plan.Schedule';
comment on column prescription.private_note is 'For the practice only; no query of the portal reads it';

alter table plan enable row level security;
alter table plan force row level security;
create policy plan_own on plan using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update on plan to ${app};

alter table plan_version enable row level security;
alter table plan_version force row level security;
create policy plan_version_own on plan_version
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on plan_version to ${app};

alter table prescription enable row level security;
alter table prescription force row level security;
create policy prescription_own on prescription
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on prescription to ${app};
