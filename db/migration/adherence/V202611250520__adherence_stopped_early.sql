-- Why a session ended early was told within the note; now a therapist can see and count it. Older logs have none.
alter table session_log
    add column stopped_reason text constraint session_log_stopped_reason_ck check (
        stopped_reason in ('TIME', 'PAIN', 'TIRED', 'UNWELL', 'INTERRUPTED', 'UNSURE_HOW', 'NO_PLACE', 'OTHER')),
    add column stopped_words  text constraint session_log_stopped_words_ck check (
        stopped_words is null or stopped_reason is not null and length(stopped_words) between 1 and 1000),
    add constraint session_log_stopped_begun_ck check (stopped_reason is null or barrier is null),
    drop constraint session_log_barrier_ck,
    add constraint session_log_barrier_ck check (
        barrier in ('TIME', 'PAIN', 'TIRED', 'UNWELL', 'INTERRUPTED', 'FORGOT', 'UNSURE_HOW', 'NO_PLACE', 'OTHER'));
comment on column session_log.stopped_reason is 'Why the session ended before its end; what was done counts';
comment on column session_log.stopped_words  is 'More on it in the client''s own words';
