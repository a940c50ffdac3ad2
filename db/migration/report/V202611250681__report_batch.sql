-- Reports of many clients, made one after the other in the background by whichever node has time.
create table report_batch (
    practice_id  uuid        not null,
    id           uuid        not null,
    therapist_id uuid        not null,
    audience     text        not null
        constraint report_batch_audience_ck check (audience in ('CLIENT', 'THERAPIST', 'REFERRER')),
    from_date    date        not null,
    to_date      date        not null,
    asked_at     timestamptz not null,
    cancelled_at timestamptz,
    constraint report_batch_pk primary key (practice_id, id),
    constraint report_batch_therapist_fk foreign key (practice_id, therapist_id) references account (practice_id, id),
    constraint report_batch_period_ck check (from_date <= to_date)
);
comment on table  report_batch              is 'A therapist''s wish for the reports of all clients in care';
comment on column report_batch.cancelled_at is 'From then on no report of it is begun';
create index report_batch_therapist_ix on report_batch (practice_id, therapist_id, asked_at);

create table report_batch_item (
    practice_id uuid        not null,
    batch_id    uuid        not null,
    client_id   uuid        not null,
    state       text        not null default 'WAITING'
        constraint report_batch_item_state_ck check (state in ('WAITING', 'MADE', 'NOTHING', 'FAILED')),
    report_id   uuid,
    constraint report_batch_item_pk primary key (practice_id, batch_id, client_id),
    constraint report_batch_item_batch_fk foreign key (practice_id, batch_id) references report_batch (practice_id, id),
    constraint report_batch_item_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint report_batch_item_made_ck check (report_id is null or state = 'MADE')
);
comment on table  report_batch_item           is 'One client of a batch';
comment on column report_batch_item.state     is 'NOTHING: nothing was expected or logged in the period, so there is no report';
comment on column report_batch_item.report_id is 'The report that was made; it may have been discarded since';
create index report_batch_item_waiting_ix on report_batch_item (practice_id, batch_id) where state = 'WAITING';

alter table report_batch enable row level security;
alter table report_batch force row level security;
create policy report_batch_own on report_batch
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on report_batch to ${app};
grant update (cancelled_at) on report_batch to ${app};

alter table report_batch_item enable row level security;
alter table report_batch_item force row level security;
create policy report_batch_item_own on report_batch_item
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on report_batch_item to ${app};
grant update (state, report_id) on report_batch_item to ${app};
