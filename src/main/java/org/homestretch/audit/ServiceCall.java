package org.homestretch.audit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.homestretch.identity.AuditAction;
import org.jspecify.annotations.Nullable;

/** The service that a thread was asked for, with what came to light on the way; services that it asks belong to it. */
final class ServiceCall {

    private static final ScopedValue<ServiceCall> UNDER_WAY = ScopedValue.newInstance();

    private final String service;
    private final String method;
    private final AuditAction reads;
    private final AuditAction changes;
    private final Set<UUID> read = new LinkedHashSet<>();
    private final Set<UUID> changed = new LinkedHashSet<>();
    private boolean many;
    private boolean refused;
    private @Nullable UUID refusedClient;

    /** @param told what its author says that it is; without it a read is a read and a change a change */
    ServiceCall(String service, String method, @Nullable AuditAction told) {
        this.service = service;
        this.method = method;
        this.reads = told == null ? AuditAction.READ : told;
        this.changes = told == null ? AuditAction.CHANGED : told;
    }

    static @Nullable ServiceCall underWay() {
        return UNDER_WAY.isBound() ? UNDER_WAY.get() : null;
    }

    <T> T whole(ScopedValue.CallableOp<T, Throwable> work) throws Throwable {
        return ScopedValue.where(UNDER_WAY, this).call(work);
    }

    void reads(UUID client) {
        if (!changed.contains(client)) read.add(client);
    }

    /** Whether it is told for the first time. */
    boolean changes(UUID client) {
        read.remove(client);
        return changed.add(client);
    }

    void showsMany() {
        many = true;
    }

    void refuses(@Nullable UUID client) {
        refused = true;
        refusedClient = client;
    }

    boolean wasRefused() {
        return refused;
    }

    AuditRow change(UUID client) {
        return row(changes, client);
    }

    AuditRow refusal() {
        return row(AuditAction.REFUSED, refusedClient);
    }

    /** What was shown, a row for each client, or one for all. */
    Iterable<AuditRow> shown() {
        var rows = new LinkedHashSet<AuditRow>();
        read.forEach(client -> rows.add(row(reads, client)));
        if (many) rows.add(row(reads, null));
        return rows;
    }

    private AuditRow row(AuditAction action, @Nullable UUID client) {
        return new AuditRow(action, service, null, client, method);
    }
}
