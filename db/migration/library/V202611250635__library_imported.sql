-- Own exercises that came in by a file: importing the same again stores nothing twice.
alter table own_exercise
    add column imported_as text constraint own_exercise_imported_as_ck check (length(imported_as) between 1 and 200),
    add column imported_revision uuid,
    add constraint own_exercise_imported_revision_fk foreign key (imported_revision) references exercise_revision (id),
    add constraint own_exercise_imported_ck check ((imported_as is null) = (imported_revision is null));
comment on column own_exercise.imported_as       is 'What it is in the file that it came from, such as pack:heron-stand; none when it was written here';
comment on column own_exercise.imported_revision is 'The revision that the last import wrote. A newer one was written here, and no import replaces it';

-- For each author, since one that is not shared must not show itself to a colleague who imports the same.
create unique index own_exercise_imported_uq on own_exercise (practice_id, author_id, imported_as)
    where imported_as is not null;
grant update (imported_as, imported_revision) on own_exercise to ${app};
