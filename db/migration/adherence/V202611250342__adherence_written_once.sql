-- What a client said to have done is kept as it was said, whoever asks.
create trigger session_log_written_once before update or delete or truncate on session_log
    for each statement execute function refuse_change();
create trigger exercise_log_written_once before update or delete or truncate on exercise_log
    for each statement execute function refuse_change();
create trigger set_log_written_once before update or delete or truncate on set_log
    for each statement execute function refuse_change();
create trigger session_log_withdrawal_written_once before update or delete or truncate on session_log_withdrawal
    for each statement execute function refuse_change();
