select jsonb_build_object('id', l.id, 'date', l.local_date, 'session', l.slot, 'performedAt', l.performed_at, 'zone', l.zone,
  'receivedAt', l.received_at, 'enteredBy', a.name, 'entry', l.entry, 'painBefore', l.pain_before, 'painAfter', l.pain_after,
  'effort', l.effort, 'note', l.note, 'couldNot', l.barrier, 'couldNotWords', l.barrier_words,
  'stoppedEarly', l.stopped_reason, 'stoppedEarlyWords', l.stopped_words, 'replaces', l.corrects_id,
  'takenBackAt', w.withdrawn_at,
  'exercises', (select coalesce(jsonb_agg(jsonb_build_object('exercise', r.content ->> 'name', 'target', e.target,
      'preparations', e.preparations, 'tighterSide', e.tighter_side, 'variant', e.variant,
      'sets', (select coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'side', s.side, 'amount', s.amount,
          'bonus', s.bonus) order by s.position), '[]')
        from set_log s where s.practice_id = e.practice_id and s.session_log_id = e.session_log_id
          and s.exercise_position = e.position)) order by e.position), '[]')
    from exercise_log e
    join prescription p on p.practice_id = e.practice_id and p.id = e.prescription_id
    join exercise_revision r on r.id = p.exercise_revision_id
    where e.practice_id = l.practice_id and e.session_log_id = l.id))
from session_log l join account a on a.practice_id = l.practice_id and a.id = l.entered_by
left join session_log_withdrawal w on w.practice_id = l.practice_id and w.session_log_id = l.id
where l.practice_id = current_practice() and l.client_id = :client order by l.local_date, l.slot, l.received_at, l.id
