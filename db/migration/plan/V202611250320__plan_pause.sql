-- Time in which nothing is expected of a client. Rows are only ever added: resuming is a row of its own.
create table plan_pause (
    practice_id uuid        not null,
    client_id   uuid        not null,
    id          uuid        not null,
    kind        text        not null
        constraint plan_pause_kind_ck check (kind in ('HOLIDAY', 'FLARE_UP', 'ILLNESS', 'OTHER')),
    first_date  date        not null,
    last_date   date        constraint plan_pause_last_date_ck check (last_date >= first_date),
    words       text        constraint plan_pause_words_ck check (length(words) between 1 and 500),
    entered_by  uuid        not null,
    entered_at  timestamptz not null,
    constraint plan_pause_pk primary key (practice_id, client_id, id),
    constraint plan_pause_first_date_uq unique (practice_id, client_id, id, first_date),
    constraint plan_pause_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint plan_pause_entered_by_fk foreign key (practice_id, entered_by) references account (practice_id, id)
);
comment on table  plan_pause            is 'Client-local dates that are excused; overlaps are allowed; written once';
comment on column plan_pause.id         is 'Made by the client''s device, so that sending a pause twice is one pause; no other client''s can be in its way';
comment on column plan_pause.first_date is 'The first excused date';
comment on column plan_pause.last_date  is 'The last excused date; none while nobody knows it yet';
comment on column plan_pause.entered_by is 'The client or a therapist';

create table plan_pause_end (
    practice_id uuid        not null,
    client_id   uuid        not null,
    pause_id    uuid        not null,
    first_date  date        not null,
    resumed_on  date        not null,
    ended_by    uuid        not null,
    ended_at    timestamptz not null,
    constraint plan_pause_end_pk primary key (practice_id, client_id, pause_id),
    constraint plan_pause_end_resumed_on_ck check (resumed_on >= first_date),
    constraint plan_pause_end_pause_fk
        foreign key (practice_id, client_id, pause_id, first_date)
        references plan_pause (practice_id, client_id, id, first_date),
    constraint plan_pause_end_by_fk foreign key (practice_id, ended_by) references account (practice_id, id)
);
comment on table  plan_pause_end            is 'How a pause ended before its last date; at most once; written once';
comment on column plan_pause_end.first_date is 'That of the pause, so that none can end before it began';
comment on column plan_pause_end.resumed_on is 'The first date that is due again; the pause''s first date when it was taken back';

alter table plan_pause enable row level security;
alter table plan_pause force row level security;
create policy plan_pause_own on plan_pause
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on plan_pause to ${app};

alter table plan_pause_end enable row level security;
alter table plan_pause_end force row level security;
create policy plan_pause_end_own on plan_pause_end
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on plan_pause_end to ${app};
