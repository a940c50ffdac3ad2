-- Links by which somebody who forgot a password chooses another.
create table password_reset (
    practice_id uuid        not null,
    account_id  uuid        not null,
    token_hash  text        not null,
    expires_at  timestamptz not null,
    constraint password_reset_pk primary key (practice_id, account_id),
    constraint password_reset_account_fk foreign key (practice_id, account_id) references account (practice_id, id),
    constraint password_reset_token_uq unique (token_hash)
);
comment on table  password_reset            is 'The one link of an account that works; a newer one takes its place, using it deletes it';
comment on column password_reset.token_hash is 'SHA-256 of 256 random bits; the token itself is kept nowhere';

alter table password_reset enable row level security;
alter table password_reset force row level security;
create policy password_reset_own on password_reset
    using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy password_reset_door on password_reset for select using ('token:' || token_hash = current_door());
grant select, insert, update, delete on password_reset to ${app};
