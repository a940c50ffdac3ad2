-- A published version is kept as it was published, whoever asks.
create trigger plan_version_written_once before update or delete or truncate on plan_version
    for each statement execute function refuse_change();
create trigger prescription_written_once before update or delete or truncate on prescription
    for each statement execute function refuse_change();
