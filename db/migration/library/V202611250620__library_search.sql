-- Finding exercises. Trusted since PostgreSQL 13, so that the owner of the database may add it.
create extension if not exists pg_trgm;

-- The nearer to the name a word stands, the more it counts. Words are found as typed and by their English stems.
create function exercise_words(name text, kin text, kind text, rest text) returns tsvector immutable language sql as $$
    select setweight(to_tsvector('simple', name), 'A') || setweight(to_tsvector('english', name), 'A')
        || setweight(to_tsvector('simple', kin), 'B') || setweight(to_tsvector('english', kin), 'B')
        || setweight(to_tsvector('simple', kind), 'C') || setweight(to_tsvector('english', kind), 'C')
        || setweight(to_tsvector('simple', rest), 'D') || setweight(to_tsvector('english', rest), 'D')
$$;

create table exercise_search (
    practice_id  uuid,
    exercise_key text     not null,
    revision_id  uuid     not null,
    name         text     not null,
    facets       text[]   not null,
    words        tsvector not null,
    constraint exercise_search_key_uq unique nulls not distinct (practice_id, exercise_key),
    constraint exercise_search_revision_fk foreign key (revision_id) references exercise_revision (id)
);
comment on table  exercise_search             is 'One row for each exercise''s newest revision: what it is found by. Made anew from the revision at any time';
comment on column exercise_search.practice_id is 'None for the built-in ones, which every practice has';
comment on column exercise_search.facets      is 'Each a library.Facet and a value, such as REGION:LOW_BACK';

create table exercise_word (
    practice_id uuid,
    word        text not null,
    constraint exercise_word_uq unique nulls not distinct (practice_id, word)
);
comment on table exercise_word is 'Every word that exercises are found by, so that a mistyped one can be recognised';

-- The built-in ones are everybody's to see, and are written only while nobody is signed in: at the start.
alter table exercise_search enable row level security;
alter table exercise_search force row level security;
create policy exercise_search_seen on exercise_search for select
    using (practice_id is null or practice_id = current_practice());
create policy exercise_search_added on exercise_search for insert
    with check (practice_id is not distinct from current_practice());
create policy exercise_search_changed on exercise_search for update
    using (practice_id is not distinct from current_practice())
    with check (practice_id is not distinct from current_practice());
grant select, insert, update on exercise_search to ${app};

alter table exercise_word enable row level security;
alter table exercise_word force row level security;
create policy exercise_word_seen on exercise_word for select
    using (practice_id is null or practice_id = current_practice());
create policy exercise_word_added on exercise_word for insert
    with check (practice_id is not distinct from current_practice());
grant select, insert on exercise_word to ${app};
