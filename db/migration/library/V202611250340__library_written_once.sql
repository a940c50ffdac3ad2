-- What plans and logs refer to can never change, whoever asks: also the schema's owner is refused.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is written once: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;
comment on function refuse_change() is 'For tables whose rows are written once and kept for ever';

create trigger exercise_revision_written_once before update or delete or truncate on exercise_revision
    for each statement execute function refuse_change();
