-- A browser in which somebody signed in is known again by a random value, of which a hash is kept with that sign-in: guesses
-- from there are counted apart from those of strangers, who could otherwise keep the person out.
alter table account_session
    add column browser_hash text constraint account_session_browser_hash_ck check (browser_hash ~ '^[0-9a-f]{64}$');
comment on column account_session.browser_hash is
    'SHA-256 of what the browser of this sign-in shows when it comes again; none when it is to be known no more';
create index account_session_browser_ix on account_session (browser_hash) where browser_hash is not null;
create policy account_session_door on account_session for select using ('browser:' || browser_hash = current_door());
