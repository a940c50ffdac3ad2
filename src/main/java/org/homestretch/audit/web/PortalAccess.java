package org.homestretch.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who looked at the client's data.
 *
 * @param days so many days back
 */
record PortalAccess(int days, List<Look> looks) {

    /**
     * What one person did on one day.
     *
     * @param day client-local
     * @param role what the person is in the practice; empty when unknown
     * @param what a sentence without its subject, such as “Looked at the plan”
     */
    record Look(LocalDate day, String person, String role, String what, Instant last) {}
}
