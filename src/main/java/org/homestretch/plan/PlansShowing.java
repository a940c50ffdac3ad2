package org.homestretch.plan;

import java.util.List;
import java.util.UUID;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Role;
import org.homestretch.library.MediaInPlans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds whose plans show a photo or video, in any version, and asks whether the reader is or treats one of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlansShowing implements MediaInPlans {

    private final JdbcClient jdbc;
    private final CaseloadAccess access;
    private final CurrentAccount current;

    PlansShowing(JdbcClient jdbc, CaseloadAccess access, CurrentAccount current) {
        this.jdbc = jdbc;
        this.access = access;
        this.current = current;
    }

    @Override
    public boolean show(UUID media) {
        var clients = clients(media);
        return current.get().is(Role.CLIENT)
                ? clients.contains(access.requireMe().id())
                : access.treatsAnyOf(clients);
    }

    private List<ClientId> clients(UUID media) {
        return jdbc.sql("""
                        select distinct plan.client_id from revision_media m
                        join prescription p on p.practice_id = m.practice_id and p.exercise_revision_id = m.revision_id
                        join plan_version v on v.practice_id = p.practice_id and v.id = p.plan_version_id
                        join plan on plan.practice_id = v.practice_id and plan.id = v.plan_id
                        where m.practice_id = current_practice() and m.media_id = :media""")
                .param("media", media)
                .query((row, _) -> new ClientId(row.getObject("client_id", UUID.class)))
                .list();
    }
}
