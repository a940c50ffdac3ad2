create table exercise_problem (
    practice_id uuid        not null,
    id          uuid        not null,
    revision_id uuid        not null,
    reporter_id uuid        not null,
    description text        not null constraint exercise_problem_description_ck check (length(description) between 1 and 1000),
    reported_at timestamptz not null,
    settled_at  timestamptz,
    constraint exercise_problem_pk primary key (practice_id, id),
    constraint exercise_problem_revision_fk foreign key (revision_id) references exercise_revision (id),
    constraint exercise_problem_reporter_fk foreign key (practice_id, reporter_id) references account (practice_id, id)
);
comment on table  exercise_problem            is 'What a therapist found wrong with an exercise, for the practice''s owner';
comment on column exercise_problem.settled_at is 'When the owner had dealt with it; none while it waits';
create index exercise_problem_open_ix on exercise_problem (practice_id, reported_at) where settled_at is null;

alter table exercise_problem enable row level security;
alter table exercise_problem force row level security;
create policy exercise_problem_own on exercise_problem
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on exercise_problem to ${app};
grant update (settled_at) on exercise_problem to ${app};
