-- The next version while it is being written, kept on every change so that nothing typed is lost.
create table plan_draft (
    practice_id uuid        not null,
    id          uuid        not null,
    client_id   uuid        not null,
    author_id   uuid        not null,
    content     jsonb       not null,
    saved_at    timestamptz not null,
    version     bigint      not null,
    constraint plan_draft_pk primary key (practice_id, id),
    constraint plan_draft_client_fk foreign key (practice_id, client_id) references client (practice_id, id),
    constraint plan_draft_author_fk foreign key (practice_id, author_id) references account (practice_id, id),
    constraint plan_draft_author_uq unique (practice_id, client_id, author_id)
);
comment on table  plan_draft         is 'What one therapist has typed of a plan''s next version; deleted when published or discarded';
comment on column plan_draft.content is 'plan.draft.DraftPlan; nothing in it need be valid';
comment on column plan_draft.version is 'Counts the times it was saved';

-- A draft is its author's alone, so the author is part of the policy.
alter table plan_draft enable row level security;
alter table plan_draft force row level security;
create policy plan_draft_own on plan_draft
    using (
        practice_id = current_practice()
        and author_id = nullif(current_setting('homestretch.account', true), '')::uuid)
    with check (
        practice_id = current_practice()
        and author_id = nullif(current_setting('homestretch.account', true), '')::uuid);
grant select, insert, update, delete on plan_draft to ${app};
