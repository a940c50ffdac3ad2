-- A practice's own exercises beside the built-in ones. Their revisions are in the same table, since plans and logs refer to
-- either; a practice sees the built-in ones and its own.
alter table exercise_revision
    add column practice_id uuid,
    add column author_id uuid,
    add constraint exercise_revision_author_fk foreign key (practice_id, author_id) references account (practice_id, id),
    add constraint exercise_revision_author_ck check ((practice_id is null) = (author_id is null)),
    add constraint exercise_revision_own_ck check ((practice_id is not null) = (exercise_key like 'own-%')),
    add constraint exercise_revision_practice_uq unique nulls not distinct (practice_id, exercise_key, number),
    drop constraint exercise_revision_number_uq;
comment on column exercise_revision.practice_id is 'None for the built-in ones, which every practice has';
comment on column exercise_revision.author_id   is 'Who wrote this revision of an own exercise';

alter table exercise_revision enable row level security;
alter table exercise_revision force row level security;
create policy exercise_revision_seen on exercise_revision for select
    using (practice_id is null or practice_id = current_practice());
create policy exercise_revision_added on exercise_revision for insert
    with check (practice_id is not distinct from current_practice());

create table own_exercise (
    practice_id  uuid        not null,
    exercise_key text        not null constraint own_exercise_key_ck check (exercise_key like 'own-%'),
    author_id    uuid        not null,
    shared       boolean     not null,
    copied_from  uuid,
    archived_at  timestamptz,
    created_at   timestamptz not null,
    constraint own_exercise_pk primary key (practice_id, exercise_key),
    constraint own_exercise_author_fk foreign key (practice_id, author_id) references account (practice_id, id),
    constraint own_exercise_copied_from_fk foreign key (copied_from) references exercise_revision (id)
);
comment on table  own_exercise             is 'Who an own exercise is offered to. What it says is in its revisions';
comment on column own_exercise.shared      is 'Whether the whole practice finds it, or its author alone. A plan that holds it can be read by all who may read the plan';
comment on column own_exercise.copied_from is 'The revision that it was copied from; none when it was written anew';
comment on column own_exercise.archived_at is 'Since when it is offered no more; plans that hold it keep it';

-- One that is not shared is its author's alone to find.
alter table own_exercise enable row level security;
alter table own_exercise force row level security;
create policy own_exercise_seen on own_exercise for select
    using (
        practice_id = current_practice()
        and (shared or author_id = nullif(current_setting('homestretch.account', true), '')::uuid));
create policy own_exercise_added on own_exercise for insert
    with check (
        practice_id = current_practice()
        and author_id = nullif(current_setting('homestretch.account', true), '')::uuid);
create policy own_exercise_changed on own_exercise for update
    using (
        practice_id = current_practice()
        and (shared or author_id = nullif(current_setting('homestretch.account', true), '')::uuid))
    with check (practice_id = current_practice());
grant select, insert on own_exercise to ${app};
grant update (shared, archived_at) on own_exercise to ${app};
