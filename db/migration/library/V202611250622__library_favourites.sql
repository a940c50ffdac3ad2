create table favourite_exercise (
    practice_id  uuid        not null,
    account_id   uuid        not null,
    exercise_key text        not null constraint favourite_exercise_key_ck check (length(exercise_key) between 1 and 40),
    added_at     timestamptz not null,
    constraint favourite_exercise_pk primary key (practice_id, account_id, exercise_key),
    constraint favourite_exercise_account_fk foreign key (practice_id, account_id) references account (practice_id, id)
);
comment on table favourite_exercise is 'The exercises that somebody wants at hand; nobody else sees which';

alter table favourite_exercise enable row level security;
alter table favourite_exercise force row level security;
create policy favourite_exercise_own on favourite_exercise
    using (
        practice_id = current_practice()
        and account_id = nullif(current_setting('homestretch.account', true), '')::uuid)
    with check (
        practice_id = current_practice()
        and account_id = nullif(current_setting('homestretch.account', true), '')::uuid);
grant select, insert, delete on favourite_exercise to ${app};
