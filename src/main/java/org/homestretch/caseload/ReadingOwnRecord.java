package org.homestretch.caseload;

import java.util.Locale;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in client's own record. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CLIENT + "')")
public class ReadingOwnRecord {

    private static final String THERAPIST = """
            select a.name from care_relationship r
            join account a on a.practice_id = r.practice_id and a.id = r.therapist_id
            where r.practice_id = current_practice() and r.client_id = :client and r.ended_at is null
            order by r.started_at, r.id limit 1""";

    private final CaseloadAccess access;
    private final CurrentPractice practice;
    private final Consents consents;
    private final Restrictions restrictions;
    private final JdbcClient jdbc;

    ReadingOwnRecord(
            CaseloadAccess access,
            CurrentPractice practice,
            Consents consents,
            Restrictions restrictions,
            JdbcClient jdbc) {
        this.access = access;
        this.practice = practice;
        this.consents = consents;
        this.restrictions = restrictions;
        this.jdbc = jdbc;
    }

    public OwnRecord mine() {
        var me = access.requireMe();
        var therapist = jdbc.sql(THERAPIST)
                .param("client", me.id().value())
                .query(String.class)
                .optional();
        return new OwnRecord(
                me,
                practice.get(),
                therapist.orElse(null),
                consents.isWantedOf(me.id()),
                restrictions.of(me.id()).orElse(null));
    }

    /** The language that the client reads. */
    public Locale language() {
        return access.requireMe().language();
    }
}
