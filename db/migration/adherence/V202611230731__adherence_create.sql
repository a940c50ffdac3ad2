-- What clients say to have done. Rows are only ever added: a correction is a further log, an undo a withdrawal.
create table session_log (
    practice_id     uuid        not null,
    id              uuid        not null,
    client_id       uuid        not null,
    plan_id         uuid        not null,
    plan_version_id uuid        not null,
    local_date      date        not null,
    slot            integer     not null constraint session_log_slot_ck check (slot between 1 and 6),
    performed_at    timestamptz not null,
    zone            text        not null constraint session_log_zone_ck check (length(zone) between 1 and 64),
    received_at     timestamptz not null,
    entered_by      uuid        not null,
    entry           text        not null
        constraint session_log_entry_ck check (entry in ('GUIDED', 'QUICK', 'BACK_FILL', 'THERAPIST')),
    pain_before     integer     constraint session_log_pain_before_ck check (pain_before between 0 and 10),
    pain_after      integer     constraint session_log_pain_after_ck check (pain_after between 0 and 10),
    effort          integer     constraint session_log_effort_ck check (effort between 0 and 10),
    note            text        constraint session_log_note_ck check (length(note) between 1 and 2000),
    barrier         text        constraint session_log_barrier_ck check (
        barrier in ('TIME', 'PAIN', 'TIRED', 'UNWELL', 'FORGOT', 'UNSURE_HOW', 'NO_PLACE', 'OTHER')),
    barrier_words   text        constraint session_log_barrier_words_ck check (
        barrier_words is null or barrier is not null and length(barrier_words) between 1 and 1000),
    corrects_id     uuid        constraint session_log_corrects_ck check (corrects_id <> id),
    constraint session_log_pk primary key (practice_id, id),
    constraint session_log_of_client_uq unique (practice_id, id, client_id),
    constraint session_log_of_version_uq unique (practice_id, id, plan_version_id),
    constraint session_log_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint session_log_plan_fk
        foreign key (practice_id, plan_id, client_id) references plan (practice_id, id, client_id),
    constraint session_log_version_fk
        foreign key (practice_id, plan_version_id, plan_id) references plan_version (practice_id, id, plan_id),
    constraint session_log_entered_by_fk foreign key (practice_id, entered_by) references account (practice_id, id),
    constraint session_log_corrects_fk
        foreign key (practice_id, corrects_id, client_id) references session_log (practice_id, id, client_id),
    constraint session_log_corrects_uq unique (practice_id, corrects_id)
);
comment on table  session_log                 is 'One session as the client reported it; written once';
comment on column session_log.id              is 'Made by the client''s device, so that sending a log twice is one log';
comment on column session_log.plan_version_id is 'The version that the client saw';
comment on column session_log.local_date      is 'Client-local date of the occurrence; no change of zone moves it';
comment on column session_log.performed_at    is 'By the client''s clock, as it was said';
comment on column session_log.zone            is 'IANA time zone that the client''s clock stood in';
comment on column session_log.received_at     is 'By the server''s clock';
comment on column session_log.barrier         is 'Why nothing was done; then there are no exercise logs';
comment on column session_log.corrects_id     is 'The log that this one replaces; a log is replaced at most once';
create index session_log_client_date_ix on session_log (practice_id, client_id, local_date);

create table exercise_log (
    practice_id     uuid    not null,
    session_log_id  uuid    not null,
    position        integer not null constraint exercise_log_position_ck check (position between 0 and 49),
    plan_version_id uuid    not null,
    prescription_id uuid    not null,
    line_id         uuid    not null,
    target          jsonb   not null,
    preparations    text[]  not null constraint exercise_log_preparations_ck check (cardinality(preparations) <= 20),
    tighter_side    text    constraint exercise_log_tighter_side_ck check (tighter_side in ('LEFT', 'RIGHT')),
    variant         text    constraint exercise_log_variant_ck check (length(variant) between 1 and 40),
    constraint exercise_log_pk primary key (practice_id, session_log_id, position),
    constraint exercise_log_prescription_uq unique (practice_id, session_log_id, prescription_id),
    constraint exercise_log_session_fk
        foreign key (practice_id, session_log_id, plan_version_id)
        references session_log (practice_id, id, plan_version_id),
    constraint exercise_log_prescription_fk
        foreign key (practice_id, prescription_id, plan_version_id, line_id)
        references prescription (practice_id, id, plan_version_id, line_id)
);
comment on table  exercise_log              is 'What was done of one prescription in one session; written once';
comment on column exercise_log.target       is 'dosage.Dosage that it was done under';
comment on column exercise_log.preparations is 'Keys of the exercise''s preparations that were used';
comment on column exercise_log.tighter_side is 'What the client felt today';
comment on column exercise_log.variant      is 'Key of the variant''s value that was used';

create table set_log (
    practice_id       uuid    not null,
    session_log_id    uuid    not null,
    exercise_position integer not null,
    position          integer not null constraint set_log_position_ck check (position between 0 and 99),
    number            integer not null constraint set_log_number_ck check (number between 1 and 100),
    side              text    constraint set_log_side_ck check (side in ('LEFT', 'RIGHT')),
    amount            integer not null constraint set_log_amount_ck check (amount between 0 and 3600),
    bonus             boolean not null,
    constraint set_log_pk primary key (practice_id, session_log_id, exercise_position, position),
    constraint set_log_exercise_fk
        foreign key (practice_id, session_log_id, exercise_position)
        references exercise_log (practice_id, session_log_id, position)
);
comment on table  set_log        is 'What was done in one set, on one side where the exercise has sides; written once';
comment on column set_log.amount is 'Repetitions or seconds, as the target counts';
comment on column set_log.bonus  is 'An extra round after a click; shown apart, never counted';

create table session_log_withdrawal (
    practice_id    uuid        not null,
    session_log_id uuid        not null,
    client_id      uuid        not null,
    withdrawn_by   uuid        not null,
    withdrawn_at   timestamptz not null,
    constraint session_log_withdrawal_pk primary key (practice_id, session_log_id),
    constraint session_log_withdrawal_log_fk
        foreign key (practice_id, session_log_id, client_id) references session_log (practice_id, id, client_id),
    constraint session_log_withdrawal_by_fk foreign key (practice_id, withdrawn_by) references account (practice_id, id)
);
comment on table session_log_withdrawal is 'A log that the client took back; the log itself stays';

alter table session_log enable row level security;
alter table session_log force row level security;
create policy session_log_own on session_log
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on session_log to ${app};

alter table exercise_log enable row level security;
alter table exercise_log force row level security;
create policy exercise_log_own on exercise_log
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on exercise_log to ${app};

alter table set_log enable row level security;
alter table set_log force row level security;
create policy set_log_own on set_log
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on set_log to ${app};

alter table session_log_withdrawal enable row level security;
alter table session_log_withdrawal force row level security;
create policy session_log_withdrawal_own on session_log_withdrawal
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on session_log_withdrawal to ${app};
