package org.homestretch.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Role;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything kept of one client that is the client's to see, as one archive. That it was taken out is kept in the audit
 * before the first byte leaves.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
@PreAuthorize("isAuthenticated()")
@Watched(AuditAction.EXPORTED)
public class ExportingRecords {

    /** Says nothing about anybody, wherever it is kept. */
    public static final String FILE_NAME = "record.zip";

    public static final String TYPE = "application/zip";

    /** Whose whole records one member of staff takes out within {@link #WITHIN}; the next asks a colleague. */
    public static final int MOST_CLIENTS = 10;

    public static final Duration WITHIN = Duration.ofHours(24);

    private final CaseloadAccess access;
    private final CurrentAccount current;
    private final Proof proof;
    private final TakenOut taken;
    private final WritingExport writing;
    private final TransactionTemplate telling;
    private final TransactionTemplate reading;

    ExportingRecords(
            CaseloadAccess access,
            CurrentAccount current,
            Proof proof,
            TakenOut taken,
            WritingExport writing,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.current = current;
        this.proof = proof;
        this.taken = taken;
        this.writing = writing;
        telling = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @throws org.homestretch.identity.ProofWanted when it was not shown lately that it is the client */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public void mine(OutputStream out) {
        export(access::requireMe, _ -> {}, out);
    }

    /**
     * For a therapist of a client in care, and for an owner of any client of the practice.
     *
     * @throws org.homestretch.identity.ProofWanted when it was not shown lately who asks
     * @throws org.homestretch.caseload.ClientNotFound for whoever else's client
     * @throws org.homestretch.shared.InputRefused when whoever asks took out those of so many clients within a day
     */
    @PreAuthorize("hasAnyRole('" + Roles.THERAPIST + "', '" + Roles.OWNER + "')")
    public void of(ClientId id, OutputStream out) {
        export(() -> known(id), taken::require, out);
    }

    /**
     * Whether {@link #of} would be refused for the number of clients whose records were taken out within a day.
     *
     * @throws org.homestretch.caseload.ClientNotFound for whoever else's client
     */
    @Watched
    @PreAuthorize("hasAnyRole('" + Roles.THERAPIST + "', '" + Roles.OWNER + "')")
    public boolean isBounded(ClientId id) {
        return !Boolean.TRUE.equals(reading.execute(_ -> taken.permits(known(id).id())));
    }

    private ClientSummary known(ClientId id) {
        return current.get().is(Role.OWNER) ? access.requireOwning(id) : access.requireTreatingUnchanged(id);
    }

    private void export(Supplier<ClientSummary> asking, Consumer<ClientId> bound, OutputStream out) {
        var client = telling.execute(_ -> {
            var found = asking.get();
            proof.require();
            bound.accept(found.id());
            return found;
        });
        try (var archive = unnamed()) {
            reading.executeWithoutResult(_ -> {
                access.goOnReading(Objects.requireNonNull(client).id());
                write(client, archive);
            });
            // A slow line holds no connection of the database, and a failure has sent nothing.
            Channels.newInputStream(archive.position(0)).transferTo(out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void write(ClientSummary client, FileChannel archive) {
        try {
            writing.write(client, Channels.newOutputStream(archive));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A file that nobody else finds and no crash leaves behind. */
    private static FileChannel unnamed() throws IOException {
        var path = Files.createTempFile("record", ".zip");
        try {
            return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } finally {
            Files.delete(path);
        }
    }
}
