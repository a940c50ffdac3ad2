-- What clients asked for, what therapists did about what needed them, and from when on something needs them.
create table help_asked (
    practice_id uuid        not null,
    client_id   uuid        not null,
    id          uuid        not null,
    asked_at    timestamptz not null,
    zone        text        not null constraint help_asked_zone_ck check (length(zone) between 1 and 64),
    local_date  date        not null,
    place       text        not null
        constraint help_asked_place_ck check (place in ('TODAY', 'SESSION', 'LOG', 'COULD_NOT', 'PAUSE', 'ACCOUNT', 'OTHER')),
    received_at timestamptz not null,
    constraint help_asked_pk primary key (practice_id, client_id, id),
    constraint help_asked_client_fk foreign key (practice_id, client_id) references client (practice_id, id)
);
comment on table  help_asked            is 'The client opened "Stop and get help"; written once';
comment on column help_asked.id         is 'Made by the client''s device, so that sending it twice is one; no other client''s can be in its way';
comment on column help_asked.asked_at   is 'By the client''s clock, never later than it came';
comment on column help_asked.place      is 'The screen on which it was opened';
create index help_asked_date_ix on help_asked (practice_id, local_date, client_id);

create table help_mistake (
    practice_id uuid        not null,
    client_id   uuid        not null,
    help_id     uuid        not null,
    said_at     timestamptz not null,
    constraint help_mistake_pk primary key (practice_id, client_id, help_id),
    constraint help_mistake_help_fk foreign key (practice_id, client_id, help_id)
        references help_asked (practice_id, client_id, id)
);
comment on table help_mistake is 'The client said that help was opened by mistake; written once';

create table attention_act (
    practice_id uuid        not null,
    id          uuid        not null,
    client_id   uuid        not null,
    kind        text        not null constraint attention_act_kind_ck check (kind ~ '^[A-Z_]{1,40}$'),
    evidence    text        not null constraint attention_act_evidence_ck check (length(evidence) between 1 and 200),
    verdict     text        not null
        constraint attention_act_verdict_ck check (verdict in ('ACKNOWLEDGED', 'CALLED', 'SNOOZED', 'NOTED')),
    until       date,
    words       text        constraint attention_act_words_ck check (length(words) between 1 and 1000),
    by_id       uuid        not null,
    at          timestamptz not null,
    constraint attention_act_pk primary key (practice_id, id),
    constraint attention_act_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint attention_act_by_fk foreign key (practice_id, by_id) references account (practice_id, id),
    constraint attention_act_until_ck check ((until is not null) = (verdict = 'SNOOZED')),
    constraint attention_act_noted_ck check (verdict <> 'NOTED' or words is not null)
);
comment on table  attention_act          is 'What a therapist did about something that needed attention; written once';
comment on column attention_act.kind     is 'attention.ReasonKind';
comment on column attention_act.evidence is 'What it rested on; other evidence is not covered by it';
comment on column attention_act.until    is 'The first client-local date on which it is shown again';
comment on column attention_act.words    is 'For the practice only';
create index attention_act_client_ix on attention_act (practice_id, client_id, at);

create table attention_threshold (
    practice_id  uuid        not null,
    id           uuid        not null,
    therapist_id uuid,
    client_id    uuid,
    threshold    text        not null
        constraint attention_threshold_threshold_ck check (threshold ~ '^[A-Z_]{1,40}$'),
    value        integer     constraint attention_threshold_value_ck check (value between 0 and 365),
    set_by       uuid        not null,
    set_at       timestamptz not null,
    constraint attention_threshold_pk primary key (practice_id, id),
    constraint attention_threshold_therapist_fk
        foreign key (practice_id, therapist_id) references account (practice_id, id),
    constraint attention_threshold_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint attention_threshold_set_by_fk foreign key (practice_id, set_by) references account (practice_id, id),
    constraint attention_threshold_whose_ck check (num_nonnulls(therapist_id, client_id) <= 1)
);
comment on table  attention_threshold              is 'Settings in the order in which they were made; the latest of each holds; written once';
comment on column attention_threshold.therapist_id is 'Whose own it is; with client_id none for the whole practice';
comment on column attention_threshold.client_id    is 'Whom alone it is for; shared by the client''s therapists';
comment on column attention_threshold.threshold    is 'attention.Threshold';
comment on column attention_threshold.value        is 'None to take over what holds more generally again';
create index attention_threshold_ix on attention_threshold (practice_id, therapist_id, client_id, threshold, set_at);

alter table help_asked enable row level security;
alter table help_asked force row level security;
create policy help_asked_own on help_asked
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on help_asked to ${app};

alter table help_mistake enable row level security;
alter table help_mistake force row level security;
create policy help_mistake_own on help_mistake
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on help_mistake to ${app};

alter table attention_act enable row level security;
alter table attention_act force row level security;
create policy attention_act_own on attention_act
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on attention_act to ${app};

alter table attention_threshold enable row level security;
alter table attention_threshold force row level security;
create policy attention_threshold_own on attention_threshold
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on attention_threshold to ${app};
