package org.homestretch.plan;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.homestretch.identity.Roles;
import org.homestretch.library.ExerciseUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the plans whose newest version holds an exercise, all in one statement. */
@Component
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
class PlansHolding implements ExerciseUse {

    private record Holding(String key, int plans) {}

    private final JdbcClient jdbc;

    PlansHolding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> plans() {
        return jdbc
                .sql("""
                        select exercise_revision.exercise_key, count(distinct plan.id) as plans
                        from plan
                        join plan_version on plan_version.practice_id = plan.practice_id
                            and plan_version.plan_id = plan.id and plan_version.number = plan.newest_version
                        join prescription on prescription.practice_id = plan.practice_id
                            and prescription.plan_version_id = plan_version.id
                        join exercise_revision on exercise_revision.id = prescription.exercise_revision_id
                        group by exercise_revision.exercise_key""")
                .query((row, _) -> new Holding(row.getString("exercise_key"), row.getInt("plans")))
                .list()
                .stream()
                .collect(toMap(Holding::key, Holding::plans));
    }
}
