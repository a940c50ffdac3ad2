package org.homestretch.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface ExerciseRevisions extends Repository<ExerciseRevision, UUID> {

    /** At once, so that statements which Hibernate does not know of can refer to it. */
    ExerciseRevision saveAndFlush(ExerciseRevision revision);

    List<ExerciseRevision> findByIdIn(Collection<UUID> ids);

    Optional<ExerciseRevision> findFirstByExerciseKeyOrderByNumberDesc(String exerciseKey);

    /** The newest first. */
    List<ExerciseRevision> findByExerciseKeyOrderByNumberDesc(String exerciseKey);
}
