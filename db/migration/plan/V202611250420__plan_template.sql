-- What a therapist prescribes again and again, kept without any client.
create table plan_template (
    practice_id  uuid        not null,
    id           uuid        not null,
    author_id    uuid        not null,
    title        text        not null constraint plan_template_title_ck check (length(title) between 1 and 120),
    description  text        not null constraint plan_template_description_ck check (length(description) <= 500),
    lines        jsonb       not null,
    shared       boolean     not null,
    withdrawn_by uuid,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    version      integer     not null constraint plan_template_version_ck check (version >= 1),
    constraint plan_template_pk primary key (practice_id, id),
    constraint plan_template_author_fk foreign key (practice_id, author_id) references account (practice_id, id),
    constraint plan_template_withdrawn_by_fk foreign key (practice_id, withdrawn_by) references account (practice_id, id),
    constraint plan_template_withdrawn_ck check (withdrawn_by is null or not shared)
);
comment on table  plan_template              is 'Exercises with dosage and schedule to begin a plan with; holds nothing of any client';
comment on column plan_template.description  is 'When to use it';
comment on column plan_template.lines        is 'list of plan.template.TemplateLine; weeks instead of dates';
comment on column plan_template.shared       is 'Whether the whole practice sees it, or its author alone';
comment on column plan_template.withdrawn_by is 'Who took it out of the practice''s templates, when that was not its author; until its author changes it';
comment on column plan_template.version      is 'Counts its changes from 1, so that a second editor is told';

-- A personal template is its author's alone. The owner who takes one out of the practice's goes on seeing what was shared.
alter table plan_template enable row level security;
alter table plan_template force row level security;
create policy plan_template_seen on plan_template for select
    using (
        practice_id = current_practice()
        and (shared or nullif(current_setting('homestretch.account', true), '')::uuid in (author_id, withdrawn_by)));
create policy plan_template_added on plan_template for insert
    with check (
        practice_id = current_practice()
        and author_id = nullif(current_setting('homestretch.account', true), '')::uuid);
create policy plan_template_changed on plan_template for update
    using (
        practice_id = current_practice()
        and (shared or nullif(current_setting('homestretch.account', true), '')::uuid in (author_id, withdrawn_by)))
    with check (practice_id = current_practice());
create policy plan_template_deleted on plan_template for delete
    using (
        practice_id = current_practice()
        and (shared or nullif(current_setting('homestretch.account', true), '')::uuid in (author_id, withdrawn_by)));
grant select, insert, delete on plan_template to ${app};
grant update (title, description, lines, shared, withdrawn_by, changed_at, version) on plan_template to ${app};
