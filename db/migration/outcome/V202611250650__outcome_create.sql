-- What clients answer about themselves. Everything is written once: an end, a correction and a newer version stand beside
-- what was there.
create table measure_definition (
    practice_id uuid        not null,
    key         text        not null constraint measure_definition_key_ck check (key ~ '^own-[a-z0-9-]{1,56}$'),
    version     integer     not null constraint measure_definition_version_ck check (version between 1 and 9999),
    definition  jsonb       not null,
    imported_by uuid        not null,
    imported_at timestamptz not null,
    constraint measure_definition_pk primary key (practice_id, key, version),
    constraint measure_definition_by_fk foreign key (practice_id, imported_by) references account (practice_id, id)
);
comment on table  measure_definition             is 'Measures that a practice took in from a file; written once';
comment on column measure_definition.key         is 'Begins with own-, so that none can pass for one that comes with the product';
comment on column measure_definition.definition  is 'outcome.Definition';
comment on column measure_definition.imported_by is 'Who confirmed that the practice may use it';

create table measure_assignment (
    practice_id uuid        not null,
    id          uuid        not null,
    client_id   uuid        not null,
    measure     text        not null constraint measure_assignment_measure_ck check (length(measure) between 1 and 60),
    definition  jsonb       not null,
    cadence     text        not null
        constraint measure_assignment_cadence_ck check (cadence in ('ONCE', 'EVERY_WEEKS', 'START_AND_END')),
    every_weeks integer     constraint measure_assignment_every_weeks_ck check (every_weeks between 1 and 52),
    first_date  date        not null,
    last_date   date        constraint measure_assignment_last_date_ck check (last_date > first_date),
    activities  jsonb,
    assigned_by uuid        not null,
    assigned_at timestamptz not null,
    constraint measure_assignment_pk primary key (practice_id, client_id, id),
    constraint measure_assignment_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint measure_assignment_by_fk foreign key (practice_id, assigned_by) references account (practice_id, id),
    constraint measure_assignment_parts_ck check (
        (every_weeks is not null) = (cadence = 'EVERY_WEEKS')
        and (cadence <> 'ONCE' or last_date is null)
        and (cadence <> 'START_AND_END' or last_date is not null))
);
comment on table  measure_assignment            is 'A measure that a client is asked to answer; written once';
comment on column measure_assignment.measure    is 'The measure''s lasting key; the version is in the definition';
comment on column measure_assignment.definition is 'outcome.Definition as it stood when it was assigned, so that answers keep their meaning';
comment on column measure_assignment.first_date is 'Client-local date on which it is due first';
comment on column measure_assignment.last_date  is 'The last date on which it can fall due; none while it goes on';
comment on column measure_assignment.activities is 'What a therapist named for a scale on activities of one''s own; else the first answer names them';

create table measure_assignment_end (
    practice_id   uuid        not null,
    client_id     uuid        not null,
    assignment_id uuid        not null,
    ended_on      date        not null,
    ended_by      uuid        not null,
    ended_at      timestamptz not null,
    constraint measure_assignment_end_pk primary key (practice_id, client_id, assignment_id),
    constraint measure_assignment_end_assignment_fk
        foreign key (practice_id, client_id, assignment_id) references measure_assignment (practice_id, client_id, id),
    constraint measure_assignment_end_by_fk foreign key (practice_id, ended_by) references account (practice_id, id)
);
comment on table  measure_assignment_end          is 'How an assignment ended before its last date; at most once; written once';
comment on column measure_assignment_end.ended_on is 'The first client-local date on which it is no longer asked';

create table measure_answer (
    practice_id    uuid        not null,
    client_id      uuid        not null,
    id             uuid        not null,
    assignment_id  uuid        not null,
    due            date        not null,
    performed_at   timestamptz not null,
    zone           text        not null constraint measure_answer_zone_ck check (length(zone) between 1 and 50),
    local_date     date        not null,
    received_at    timestamptz not null,
    entered_by     uuid        not null,
    entry          text        not null constraint measure_answer_entry_ck check (entry in ('CLIENT', 'THERAPIST')),
    activities     jsonb       not null,
    answers        jsonb       not null,
    score          numeric     constraint measure_answer_score_ck check (score between -1000000 and 1000000),
    answered       integer     not null constraint measure_answer_answered_ck check (answered between 0 and 200),
    engine_version text        not null constraint measure_answer_engine_ck check (length(engine_version) between 1 and 20),
    corrects_id    uuid,
    constraint measure_answer_pk primary key (practice_id, client_id, id),
    constraint measure_answer_due_uq unique (practice_id, client_id, assignment_id, due, id),
    constraint measure_answer_assignment_fk
        foreign key (practice_id, client_id, assignment_id) references measure_assignment (practice_id, client_id, id),
    constraint measure_answer_by_fk foreign key (practice_id, entered_by) references account (practice_id, id),
    constraint measure_answer_corrects_fk
        foreign key (practice_id, client_id, assignment_id, due, corrects_id)
        references measure_answer (practice_id, client_id, assignment_id, due, id),
    constraint measure_answer_corrects_uq unique (practice_id, client_id, corrects_id)
);
create unique index measure_answer_once_ix on measure_answer (practice_id, client_id, assignment_id, due)
    where corrects_id is null;
comment on table  measure_answer                is 'A client''s answers to one measure for one due date; written once, a correction is another row';
comment on column measure_answer.id             is 'Made by the client''s device, so that sending twice is one answer; no other client''s can be in its way';
comment on column measure_answer.due            is 'The due date that it answers, however late it was given';
comment on column measure_answer.performed_at   is 'When it was answered, not when it arrived';
comment on column measure_answer.local_date     is 'The client''s date at performed_at';
comment on column measure_answer.activities     is 'The activities that were rated, as they were worded';
comment on column measure_answer.answers        is 'Numbers by the item''s key; what was not answered is not there';
comment on column measure_answer.score          is 'As outcome.Scorer computed it then; none when too little was answered';
comment on column measure_answer.engine_version is 'outcome.Scorer.VERSION at that time';
comment on column measure_answer.corrects_id    is 'The answer that this one replaces; that one is kept';
comment on index  measure_answer_once_ix        is 'Of two answers to the same due date one is kept';

alter table measure_definition enable row level security;
alter table measure_definition force row level security;
create policy measure_definition_own on measure_definition
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on measure_definition to ${app};

alter table measure_assignment enable row level security;
alter table measure_assignment force row level security;
create policy measure_assignment_own on measure_assignment
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on measure_assignment to ${app};

alter table measure_assignment_end enable row level security;
alter table measure_assignment_end force row level security;
create policy measure_assignment_end_own on measure_assignment_end
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on measure_assignment_end to ${app};

alter table measure_answer enable row level security;
alter table measure_answer force row level security;
create policy measure_answer_own on measure_answer
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on measure_answer to ${app};
