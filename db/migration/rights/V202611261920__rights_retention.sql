-- How long a practice keeps records after the end of care. Nothing is erased by it: an owner sees whose time has run out.
create table retention (
    practice_id uuid        not null,
    id          uuid        not null,
    years       smallint    constraint retention_years_ck check (years between 1 and 30),
    set_by      uuid        not null,
    set_at      timestamptz not null,
    constraint retention_pk primary key (practice_id, id),
    constraint retention_practice_fk foreign key (practice_id) references practice (id),
    constraint retention_set_by_fk foreign key (practice_id, set_by) references account (practice_id, id)
);
comment on table  retention       is 'What owners decided; the newest of a practice holds; written once';
comment on column retention.id    is 'Grows with time, so that the newest is the last';
comment on column retention.years is 'After the last day of care; none when records are kept until somebody erases them';

alter table retention enable row level security;
alter table retention force row level security;
create policy retention_own on retention
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on retention to ${app};
create trigger retention_written_once before update or delete or truncate on retention
    for each statement execute function refuse_change();
create index client_discharged_ix on client (practice_id, discharged_on) where discharged_on is not null;
