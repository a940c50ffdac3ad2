-- As every table with a client's rows: see caseload_clients_alone.
create policy erasure_alone on erasure as restrictive to ${app}
    using ((select current_client()) is null or client_id = (select current_client()));
