-- Work that the program does for all practices by itself needs to know which there are.
create policy practice_job on practice for select using (current_door() = 'job:today');
