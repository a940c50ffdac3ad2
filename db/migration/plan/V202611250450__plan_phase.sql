-- The stage of a plan that a version belongs to. All nullable: versions from before, and plans without phases, have none.
alter table plan_version
    add column phase_name  text constraint plan_version_phase_name_ck check (length(phase_name) between 1 and 60),
    add column phase_weeks integer constraint plan_version_phase_weeks_ck check (phase_weeks between 1 and 52),
    add column phase_began date,
    add column phase_next  text constraint plan_version_phase_next_ck check (length(phase_next) between 1 and 500),
    add constraint plan_version_phase_ck check (
        num_nulls(phase_name, phase_weeks, phase_began) in (0, 3) and (phase_next is null or phase_name is not null)),
    -- A phase that goes on keeps the date on which it began, and none begins after the version that carries it.
    add constraint plan_version_phase_began_ck check (phase_began <= effective_from);
comment on column plan_version.phase_name  is 'Stage of the plan, in the therapist''s words';
comment on column plan_version.phase_weeks is 'Planned length; an intention, nothing happens by itself at its end';
comment on column plan_version.phase_began is 'Client-local date of the phase''s first version';
comment on column plan_version.phase_next  is 'What is meant to come after it; for the practice only';
