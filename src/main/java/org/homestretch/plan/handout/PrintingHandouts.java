package org.homestretch.plan.handout;

import org.homestretch.caseload.ClientId;
import org.homestretch.design.Paper;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A client's plan as PDF. No transaction waits while it is drawn. */
@Watched(AuditAction.EXPORTED)
@Service
@Transactional(propagation = Propagation.NEVER)
@PreAuthorize("isAuthenticated()")
public class PrintingHandouts {

    /** Says nothing about anybody, wherever it is kept. */
    public static final String FILE_NAME = "exercise-plan.pdf";

    private final PreparingHandouts preparing;
    private final HandoutPdf pdf;

    PrintingHandouts(PreparingHandouts preparing, HandoutPdf pdf) {
        this.preparing = preparing;
        this.pdf = pdf;
    }

    /**
     * For a client in the signed-in therapist's care.
     *
     * @throws org.homestretch.shared.InputRefused when nothing is prescribed
     */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public byte[] of(ClientId client, Paper paper) {
        return pdf.print(preparing.of(client), paper);
    }

    /**
     * For the signed-in client.
     *
     * @throws org.homestretch.shared.InputRefused when nothing is prescribed
     */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public byte[] mine(Paper paper) {
        return pdf.print(preparing.mine(), paper);
    }
}
