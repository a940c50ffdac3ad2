-- Searching asks for every row; what does not change from row to row is asked for once.
alter policy exercise_search_seen on exercise_search
    using (practice_id is null or practice_id = (select current_practice()));
alter policy exercise_word_seen on exercise_word
    using (practice_id is null or practice_id = (select current_practice()));

-- Whether any word begins with what was typed. Byte by byte, so that a beginning is a range.
create index exercise_word_beginning_ix on exercise_word (word collate "C");
