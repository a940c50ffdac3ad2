package org.homestretch.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Works the chain of every practice out anew, as the database's owner and by its own statements, since whoever alters rows may
 * alter the database's functions too.
 */
public final class VerifyingTrail {

    /** Longer than anybody reads; a trail that was tampered with as a whole would fill the console. */
    private static final int MOST = 1_000;

    private static final String FINDINGS = """
            with retired as (
                select practice_id, max(to_date(detail, 'YYYY-MM-DD'))::timestamptz as before
                from audit_entry where action = 'RETIRED' group by practice_id
            ), link as (
                select s.*, lag(hash, 1, ''::bytea) over chain as hash_before, lag(position, 1, 0::bigint) over chain as last
                from audit_seal s window chain as (partition by practice_id order by position)
            ), finding as (
                select practice_id, position, seq, 'MISSING_BEFORE' as what from link where position <> last + 1
                union all
                select practice_id, position, seq, 'MOVED_OR_ALTERED' from link
                where hash <> sha256(hash_before || int8send(position) || int8send(seq) || timestamptz_send(at) || content)
                union all
                select l.practice_id, l.position, l.seq, 'REMOVED' from link l
                left join audit_entry e using (practice_id, seq) left join retired r using (practice_id)
                where e.seq is null and (r.before is null or l.at >= r.before)
                union all
                select l.practice_id, l.position, l.seq, 'ALTERED' from link l join audit_entry e using (practice_id, seq)
                where l.content <> sha256(convert_to(jsonb_build_array(e.practice_id, e.seq, e.at, e.actor_id, e.actor_role,
                    e.action, e.subject, e.subject_id, e.client_id, e.outcome, e.detail, e.request_id, e.network)::text, 'UTF8'))
                union all
                select e.practice_id, null, e.seq, 'ADDED' from audit_entry e
                left join audit_seal s using (practice_id, seq) left join audit_unsealed u using (practice_id, seq)
                where s.seq is null and u.seq is null
                union all
                select c.practice_id, c.position, null, 'END_CUT_OFF' from audit_chain c
                left join lateral (select s.position, s.hash from audit_seal s where s.practice_id = c.practice_id
                    order by s.position desc limit 1) tail on true
                where c.position <> coalesce(tail.position, 0) or c.hash <> coalesce(tail.hash, ''::bytea)
            )
            select * from finding order by practice_id, position, seq limit :most""";

    /** Something that is not as it was written; which row, and in which place of its practice's chain. */
    public record Finding(UUID practice, String what, String position, String seq) {

        @Override
        public String toString() {
            return "practice %s, link %s, row %s: %s".formatted(practice, position, seq, what);
        }
    }

    /** The end of a sound chain: whoever notes it elsewhere can tell later whether everything was written anew. */
    public record End(UUID practice, long links, String hash) {

        @Override
        public String toString() {
            return "practice %s: %d links, the last is %s".formatted(practice, links, hash);
        }
    }

    /** What was found, of all practices. */
    public record Verdict(List<End> ends, List<Finding> findings) {}

    private VerifyingTrail() {}

    /** @param owner the database as its owner */
    public static Verdict verify(DataSource owner) {
        var one = new SingleConnectionDataSource();
        try (var connection = owner.getConnection()) {
            one = new SingleConnectionDataSource(connection, true);
            new JdbcTemplate(one).execute("set timezone = 'UTC'");
            return verify(JdbcClient.create(one));
        } catch (java.sql.SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        } finally {
            one.destroy();
        }
    }

    private static Verdict verify(JdbcClient jdbc) {
        jdbc.sql("select audit_seal()").query(Long.class).single();
        var findings = jdbc.sql(FINDINGS)
                .param("most", MOST)
                .query((row, _) -> new Finding(
                        row.getObject("practice_id", UUID.class),
                        row.getString("what"),
                        String.valueOf(row.getString("position")),
                        String.valueOf(row.getString("seq"))))
                .list();
        var ends = jdbc.sql("select practice_id, position, hash from audit_chain order by practice_id")
                .query((row, _) -> new End(
                        row.getObject("practice_id", UUID.class),
                        row.getLong("position"),
                        HexFormat.of().formatHex(row.getBytes("hash"))))
                .list();
        return new Verdict(ends, findings);
    }
}
