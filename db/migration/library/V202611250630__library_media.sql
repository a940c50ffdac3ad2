-- Photos and videos that a practice took itself for its exercises. Both tables are written in the transaction that writes
-- the revision, so that nothing is kept which no revision shows.
create table exercise_media (
    practice_id uuid        not null,
    id          uuid        not null,
    author_id   uuid        not null,
    media_type  text        not null
        constraint exercise_media_type_ck check (media_type in ('image/jpeg', 'video/mp4', 'video/webm')),
    bytes       bytea       not null constraint exercise_media_bytes_ck check (length(bytes) between 1 and 26214400),
    created_at  timestamptz not null,
    constraint exercise_media_pk primary key (practice_id, id),
    constraint exercise_media_author_fk foreign key (practice_id, author_id) references account (practice_id, id)
);
comment on table  exercise_media            is 'A photo or video as it was checked and made anew, never as it was sent; written once';
comment on column exercise_media.media_type is 'What the bytes are, found out from themselves';
-- Not compressed, so that a piece of a video is read without the rest of it.
alter table exercise_media alter column bytes set storage external;

create table revision_media (
    practice_id uuid not null,
    media_id    uuid not null,
    revision_id uuid not null,
    constraint revision_media_pk primary key (practice_id, media_id, revision_id),
    constraint revision_media_media_fk foreign key (practice_id, media_id) references exercise_media (practice_id, id),
    constraint revision_media_revision_fk foreign key (revision_id) references exercise_revision (id)
);
comment on table revision_media is 'Which revisions of own exercises show it; whoever may see one of them may see it';
create index revision_media_revision_ix on revision_media (revision_id);

alter table exercise_media enable row level security;
alter table exercise_media force row level security;
create policy exercise_media_seen on exercise_media for select using (practice_id = current_practice());
create policy exercise_media_added on exercise_media for insert
    with check (
        practice_id = current_practice()
        and author_id = nullif(current_setting('homestretch.account', true), '')::uuid);
grant select, insert on exercise_media to ${app};

alter table revision_media enable row level security;
alter table revision_media force row level security;
create policy revision_media_seen on revision_media for select using (practice_id = current_practice());
create policy revision_media_added on revision_media for insert with check (practice_id = current_practice());
grant select, insert on revision_media to ${app};

create trigger exercise_media_written_once before update or delete or truncate on exercise_media
    for each statement execute function refuse_change();
create trigger revision_media_written_once before update or delete or truncate on revision_media
    for each statement execute function refuse_change();
