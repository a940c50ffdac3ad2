-- Sign-ins of an account, so that they can be seen and ended from anywhere.
create table account_session (
    practice_id  uuid        not null,
    id           uuid        not null,
    account_id   uuid        not null,
    started_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_seen_at timestamptz not null,
    ended_at     timestamptz,
    browser      text        constraint account_session_browser_ck check (length(browser) between 1 and 40),
    system       text        constraint account_session_system_ck check (length(system) between 1 and 40),
    network      text        not null constraint account_session_network_ck check (length(network) <= 60),
    constraint account_session_pk primary key (practice_id, id),
    constraint account_session_account_fk foreign key (practice_id, account_id) references account (practice_id, id)
);
comment on table  account_session              is 'One sign-in on one device; the web session knows its id, this table knows nothing of the web session''s';
comment on column account_session.expires_at   is 'When it ends however busy it is';
comment on column account_session.last_seen_at is 'Coarse: written at most every five minutes';
comment on column account_session.browser      is 'From a fixed list of names, by what the browser says of itself; none when unknown';
comment on column account_session.network      is 'Shortened network address, which tells a town and no household';
create index account_session_account_ix on account_session (practice_id, account_id, started_at);

alter table account_session enable row level security;
alter table account_session force row level security;
create policy account_session_own on account_session
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update, delete on account_session to ${app};
