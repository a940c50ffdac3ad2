alter table practice
    add column daily_minutes smallint not null default 20
        constraint practice_daily_minutes_ck check (daily_minutes between 5 and 240);
comment on column practice.daily_minutes is 'Minutes a day above which a plan being written is gently said to be long';
