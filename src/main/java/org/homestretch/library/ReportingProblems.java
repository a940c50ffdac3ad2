package org.homestretch.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the practice's owner what is wrong with an exercise. It stays inside the practice. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
public class ReportingProblems {

    static final int LONGEST = 1000;

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Library library;
    private final Clock clock;

    ReportingProblems(JdbcClient jdbc, CurrentAccount current, Library library, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.library = library;
        this.clock = clock;
    }

    /** @throws InputRefused when nothing is described, or too much */
    @PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
    public void report(UUID revision, String description) {
        requireDescribed(description);
        library.revision(revision);
        jdbc.sql("""
                        insert into exercise_problem
                            (practice_id, id, revision_id, reporter_id, description, reported_at)
                        values (current_practice(), :id, :revision, :reporter, :description, :now)""")
                .param("id", NewId.next())
                .param("revision", revision)
                .param("reporter", current.get().accountId())
                .param("description", description.strip())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What waits to be dealt with, the oldest first. */
    @Transactional(readOnly = true)
    public List<ReportedProblem> open() {
        return jdbc.sql("""
                        select id, revision_id, reporter_id, description, reported_at from exercise_problem
                        where settled_at is null order by reported_at, id""").query((row, _) -> problem(row)).list();
    }

    public void settle(UUID id) {
        jdbc.sql("update exercise_problem set settled_at = :now where id = :id and settled_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /** The check that a form makes too. */
    public static void requireDescribed(String description) {
        if (description.isBlank()) throw new InputRefused("description", "library.ui.report.missing");
        if (description.strip().length() > LONGEST) {
            throw new InputRefused("description", "library.ui.report.long", LONGEST);
        }
    }

    private static ReportedProblem problem(ResultSet row) throws SQLException {
        return new ReportedProblem(
                row.getObject("id", UUID.class),
                row.getObject("revision_id", UUID.class),
                new AccountId(row.getObject("reporter_id", UUID.class)),
                row.getString("description"),
                row.getTimestamp("reported_at").toInstant());
    }
}
