-- Exercises in immutable revisions; the built-in ones are the same for every practice and hold no health data.
create table exercise_revision (
    id           uuid        not null,
    exercise_key text        not null,
    number       integer     not null constraint exercise_revision_number_ck check (number >= 1),
    content      jsonb       not null,
    added_at     timestamptz not null,
    constraint exercise_revision_pk primary key (id),
    constraint exercise_revision_number_uq unique (exercise_key, number)
);
comment on table  exercise_revision         is 'One content of an exercise; plans and logs refer to it, so it never changes';
comment on column exercise_revision.content is 'library.ExerciseContent';
grant select, insert on exercise_revision to ${app};
