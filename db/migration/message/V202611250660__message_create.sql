-- One thread for each client, between the client and the therapists in care. What was sent stays as it was sent.
create table message (
    practice_id uuid        not null,
    client_id   uuid        not null,
    id          uuid        not null,
    number      integer     not null constraint message_number_ck check (number >= 1),
    author_id   uuid        not null,
    body        text        not null constraint message_body_ck check (length(body) between 1 and 4000),
    sent_at     timestamptz not null,
    constraint message_pk primary key (practice_id, client_id, id),
    constraint message_number_uq unique (practice_id, client_id, number),
    constraint message_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint message_author_fk foreign key (practice_id, author_id) references account (practice_id, id)
);
comment on table  message         is 'What a client and the therapists in care write to each other; written once';
comment on column message.id      is 'Made where it was typed, so that sending it again is one message';
comment on column message.number  is 'Its place in the client''s thread, in the order in which transactions ended';
comment on column message.sent_at is 'By the server''s clock';

create table message_read (
    practice_id uuid        not null,
    client_id   uuid        not null,
    account_id  uuid        not null,
    number      integer     not null,
    read_at     timestamptz not null,
    constraint message_read_pk primary key (practice_id, client_id, account_id),
    constraint message_read_message_fk
        foreign key (practice_id, client_id, number) references message (practice_id, client_id, number),
    constraint message_read_account_fk foreign key (practice_id, account_id) references account (practice_id, id)
);
comment on table  message_read         is 'How far a reader has read a thread; it only grows';
comment on column message_read.number  is 'The newest message that was shown to the reader';

create table message_mail (
    practice_id uuid        not null,
    client_id   uuid        not null,
    account_id  uuid        not null,
    number      integer     not null,
    due_at      timestamptz,
    told        boolean     not null,
    mailed_at   timestamptz,
    attempts    integer     not null,
    constraint message_mail_pk primary key (practice_id, client_id, account_id),
    constraint message_mail_message_fk
        foreign key (practice_id, client_id, number) references message (practice_id, client_id, number),
    constraint message_mail_account_fk foreign key (practice_id, account_id) references account (practice_id, id)
);
comment on table  message_mail           is 'Whether a reader of a thread is to be told by mail that something new is there';
comment on column message_mail.number    is 'The newest message for the reader';
comment on column message_mail.due_at    is 'When the mail is to be sent; none while there is nothing to tell';
comment on column message_mail.told      is 'A mail was sent that the reader has not answered by reading';
comment on column message_mail.mailed_at is 'When the last mail was sent';
comment on column message_mail.attempts  is 'How often the mail that is due was tried';
create index message_mail_due_ix on message_mail (due_at) where due_at is not null;

alter table message enable row level security;
alter table message force row level security;
create policy message_own on message
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert on message to ${app};

alter table message_read enable row level security;
alter table message_read force row level security;
create policy message_read_own on message_read
    using (practice_id = current_practice()) with check (practice_id = current_practice());
grant select, insert, update on message_read to ${app};

-- Mails are sent when nobody is signed in: the job's door opens these rows of all practices, which tell of no content.
alter table message_mail enable row level security;
alter table message_mail force row level security;
create policy message_mail_own on message_mail
    using (practice_id = current_practice()) with check (practice_id = current_practice());
create policy message_mail_door on message_mail for select using (current_door() = 'job:message-mail');
create policy message_mail_claim on message_mail for update using (current_door() = 'job:message-mail');
grant select, insert, update on message_mail to ${app};

create trigger message_written_once before update or delete or truncate on message
    for each statement execute function refuse_change();
