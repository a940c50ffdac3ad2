-- A device's clock may be wrong; the times of a log are put right by what was measured, and the log says so.
alter table session_log add column clock_offset_seconds bigint not null default 0;
comment on column session_log.clock_offset_seconds is
    'By how much the device''s clock was put right; performed_at and local_date are the corrected ones';
comment on column session_log.performed_at is 'By the client''s clock, put right by clock_offset_seconds where it was wrong';
