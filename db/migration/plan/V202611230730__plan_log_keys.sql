-- Keys that a session log refers to, so that the database itself refuses a log against another client's plan.
alter table plan add constraint plan_of_client_uq unique (practice_id, id, client_id);
alter table plan_version add constraint plan_version_of_plan_uq unique (practice_id, id, plan_id);
alter table prescription
    add constraint prescription_of_version_uq unique (practice_id, id, plan_version_id, line_id);
