-- What therapists decide about proposals. A proposal itself is never kept: it follows from the plan and the logs.
create table progression_decision (
    practice_id     uuid        not null,
    id              uuid        not null,
    client_id       uuid        not null,
    plan_id         uuid        not null,
    plan_version_id uuid        not null,
    line_id         uuid,
    rule            text        not null
        constraint progression_decision_rule_ck check (rule in ('EASE', 'MORE', 'NEXT_PHASE')),
    rule_version    text        not null
        constraint progression_decision_rule_version_ck check (length(rule_version) between 1 and 20),
    last_log_id     uuid,
    proposed        jsonb,
    decision        text        not null
        constraint progression_decision_decision_ck check (decision in ('SIGNED', 'DISMISSED')),
    words           text        constraint progression_decision_words_ck check (length(words) between 1 and 500),
    decided_by      uuid        not null,
    decided_at      timestamptz not null,
    constraint progression_decision_pk primary key (practice_id, id),
    constraint progression_decision_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint progression_decision_plan_fk
        foreign key (practice_id, plan_id, client_id) references plan (practice_id, id, client_id),
    constraint progression_decision_version_fk
        foreign key (practice_id, plan_version_id, plan_id) references plan_version (practice_id, id, plan_id),
    constraint progression_decision_line_fk
        foreign key (practice_id, plan_version_id, line_id)
        references prescription (practice_id, plan_version_id, line_id),
    constraint progression_decision_log_fk
        foreign key (practice_id, last_log_id, client_id) references session_log (practice_id, id, client_id),
    constraint progression_decision_by_fk foreign key (practice_id, decided_by) references account (practice_id, id),
    -- A dosage is proposed for a line on the evidence of logs; the next phase for the plan as a whole, on none.
    constraint progression_decision_part_ck check (
        num_nulls(line_id, last_log_id, proposed) = case rule when 'NEXT_PHASE' then 3 else 0 end),
    constraint progression_decision_once_uq unique nulls not distinct
        (practice_id, client_id, plan_version_id, rule, line_id, last_log_id)
);
comment on table  progression_decision                 is 'A therapist''s answer to one proposal; written once';
comment on column progression_decision.plan_version_id is 'The version that the proposal would have changed';
comment on column progression_decision.line_id         is 'The line that it was about; none for the next phase';
comment on column progression_decision.rule_version    is 'progress.progression.ProgressionRule.VERSION at that time';
comment on column progression_decision.last_log_id     is 'The latest log of its evidence; a later session can bring the proposal back';
comment on column progression_decision.proposed        is 'dosage.Dosage as it was proposed';
comment on column progression_decision.words           is 'Why, in the therapist''s words; for the practice only';

alter table progression_decision enable row level security;
alter table progression_decision force row level security;
create policy progression_decision_own on progression_decision
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on progression_decision to ${app};
