-- What therapists write down about a client for each other. Even a query without any check shows it to nobody but the
-- therapists who treat the client.
create table private_note (
    practice_id uuid        not null,
    client_id   uuid        not null,
    id          uuid        not null,
    corrects    uuid,
    author_id   uuid        not null,
    body        text        not null constraint private_note_body_ck check (length(body) between 1 and 4000),
    written_at  timestamptz not null,
    constraint private_note_pk primary key (practice_id, client_id, id),
    constraint private_note_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint private_note_corrects_fk
        foreign key (practice_id, client_id, corrects) references private_note (practice_id, client_id, id),
    constraint private_note_author_fk foreign key (practice_id, author_id) references account (practice_id, id),
    constraint private_note_corrects_ck check (corrects <> id)
);
comment on table  private_note            is 'A note that only therapists in care see; written once';
comment on column private_note.corrects   is 'The note beside which this one stands as a correction';
comment on column private_note.written_at is 'By the server''s clock';
create index private_note_client_ix on private_note (practice_id, client_id, written_at);

create function treats(client uuid) returns boolean stable language sql
    return exists (
        select 1 from care_relationship r
        where r.practice_id = current_practice() and r.client_id = client and r.ended_at is null
          and r.therapist_id = nullif(current_setting('homestretch.account', true), '')::uuid);
comment on function treats is 'Whether the account of the transaction has a care relationship with the client';

alter table private_note enable row level security;
alter table private_note force row level security;
create policy private_note_treating on private_note
    using (practice_id = current_practice() and treats(client_id))
    with check (practice_id = current_practice() and treats(client_id));
grant select, insert on private_note to ${app};

create trigger private_note_written_once before update or delete or truncate on private_note
    for each statement execute function refuse_change();
