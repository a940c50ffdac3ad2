package org.homestretch.database;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.homestretch.database.Tombstones.Tombstone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes database and tombstones agree before anybody is served: erases whom a backup has brought back, and writes the
 * tombstones that a lost file no longer has.
 */
final class ErasingAgain {

    private final JdbcClient owner;
    private final TransactionTemplate transaction;
    private final Tombstones tombstones;

    ErasingAgain(DataSource owner, Tombstones tombstones) {
        this.owner = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        this.tombstones = tombstones;
    }

    /** How many people were erased again. */
    int agree() {
        var erased = erased();
        var listed = tombstones.read();
        var known = new HashSet<>(listed.stream().map(Tombstone::client).toList());
        erased.stream().filter(it -> !known.contains(it.client())).forEach(tombstones::add);
        var done = new HashSet<>(erased.stream().map(Tombstone::client).toList());
        return (int) listed.stream()
                .filter(it -> !done.contains(it.client()))
                .filter(this::erase)
                .count();
    }

    private boolean erase(Tombstone tombstone) {
        return Boolean.TRUE.equals(transaction.execute(_ -> owner.sql("select erase_again(:practice, :client, :at)")
                .param("practice", tombstone.practice())
                .param("client", tombstone.client())
                .param("at", OffsetDateTime.ofInstant(tombstone.at(), ZoneOffset.UTC))
                .query(Boolean.class)
                .single()));
    }

    private List<Tombstone> erased() {
        return owner.sql("select practice_id, client_id, erased_at from erasure order by erased_at")
                .query((row, _) -> new Tombstone(
                        row.getObject("practice_id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        row.getObject("erased_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
