package org.homestretch.rights;

import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases a client for good, at the word of a second owner; {@link AskingErasure} is the word of the first. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
public class Erasing {

    private static final String COUNTS = """
            select
              (select count(*) from plan_version v join plan p on p.practice_id = v.practice_id and p.id = v.plan_id
                where p.practice_id = current_practice() and p.client_id = :client) plan_versions,
              (select count(*) from session_log l
                where l.practice_id = current_practice() and l.client_id = :client) sessions,
              (select count(*) from measure_answer a
                where a.practice_id = current_practice() and a.client_id = :client) answers,
              (select count(*) from message m
                where m.practice_id = current_practice() and m.client_id = :client) messages""";

    private final CaseloadAccess access;
    private final Proof proof;
    private final ErasureRequests requests;
    private final Erasure erasure;
    private final CurrentAccount current;
    private final JdbcClient jdbc;

    Erasing(
            CaseloadAccess access,
            Proof proof,
            ErasureRequests requests,
            Erasure erasure,
            CurrentAccount current,
            JdbcClient jdbc) {
        this.access = access;
        this.proof = proof;
        this.requests = requests;
        this.erasure = erasure;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** What there is to be lost, in numbers. */
    @Transactional(readOnly = true)
    public Losing preview(ClientId id) {
        var client = access.requireOwning(id);
        return jdbc.sql(COUNTS)
                .param("client", id.value())
                .query((row, _) -> new Losing(
                        id,
                        client.name(),
                        row.getInt("plan_versions"),
                        row.getInt("sessions"),
                        row.getInt("answers"),
                        row.getInt("messages")))
                .single();
    }

    /**
     * Does at once what another owner asked for. It cannot be undone, not by a backup either.
     *
     * @throws org.homestretch.identity.ProofWanted when it was not shown lately that it is the owner
     * @throws InputRefused when nobody asks for it any more, or there is no second person
     */
    public void confirm(ClientId id) {
        access.requireOwning(id);
        proof.require();
        var me = current.get();
        var asked = requests.open(me.account(), id).stream()
                .findFirst()
                .orElseThrow(() -> new InputRefused("request", "rights.erase.withdrawn"));
        if (!asked.confirmable()) throw new InputRefused("request", "rights.erase.second");
        if (!erasure.carryOut(me.practice(), id, me.account())) {
            throw new InputRefused("request", "rights.erase.withdrawn");
        }
    }
}
