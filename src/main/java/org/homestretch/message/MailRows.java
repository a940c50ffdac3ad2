package org.homestretch.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.database.Tenant;
import org.homestretch.identity.AccountId;
import org.homestretch.shared.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which readers are to be told by mail that a thread has something new. Kept in the transaction that keeps the message, so
 * that neither is there without the other. A reader is told once until they have read, and at most once an hour.
 */
@Component
@Transactional
class MailRows {

    /** Shows the rows that are due in all practices. */
    static final Tenant JOB = Tenant.atDoor("job:message-mail");

    /** Whoever looks at the thread within this time needs no mail. */
    static final Duration GRACE = Duration.ofMinutes(2);

    private static final Duration APART = Duration.ofHours(1);

    /** Longer than a mail takes to be handed over; if the program stops meanwhile, somebody tries again after it. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final String AWAIT = """
            insert into message_mail (practice_id, client_id, account_id, number, due_at, told, attempts)
            select a.practice_id, c.id, a.id, :number, :due, false, 0
            from client c join account a on a.practice_id = c.practice_id and a.id <> :author
            where c.practice_id = current_practice() and c.id = :client
              and a.password_hash is not null and a.deactivated_at is null
              and case when c.account_id = :author
                then exists (
                  select 1 from care_relationship r where r.practice_id = c.practice_id and r.client_id = c.id
                    and r.therapist_id = a.id and r.ended_at is null)
                else a.id = c.account_id end
            on conflict (practice_id, client_id, account_id) do update set number = excluded.number,
              due_at = case
                when message_mail.told then null
                else coalesce(message_mail.due_at, greatest(excluded.due_at, message_mail.mailed_at + interval '1 hour'))
              end""";

    /** A message that came after the one that was shown still waits to be told. */
    private static final String READ = """
            update message_mail set due_at = null, told = false, attempts = 0
            where practice_id = current_practice() and client_id = :client and account_id = :reader
              and number <= :number""";

    private static final String CLAIM = """
            update message_mail set due_at = :lease, attempts = attempts + 1
            where (practice_id, client_id, account_id) in (
              select practice_id, client_id, account_id from message_mail
              where due_at <= :now and (mailed_at is null or mailed_at <= :hourAgo)
              order by due_at limit 20 for update skip locked)
            returning practice_id, client_id, account_id, attempts""";

    private static final String RECIPIENT = """
            select a.email, p.name, coalesce(c.language, 'en') as language
            from message_mail mm
            join account a on a.practice_id = mm.practice_id and a.id = mm.account_id
            join practice p on p.id = mm.practice_id
            left join client c on c.practice_id = mm.practice_id and c.id = mm.client_id and c.account_id = a.id
            where mm.practice_id = current_practice() and mm.client_id = :client and mm.account_id = :reader
              and mm.due_at = :lease and a.password_hash is not null and a.deactivated_at is null
              and (c.id is not null or exists (
                select 1 from care_relationship r where r.practice_id = mm.practice_id and r.client_id = mm.client_id
                  and r.therapist_id = a.id and r.ended_at is null))""";

    /** Whoever read while the mail was on its way is told again of what comes next, though not within the hour. */
    private static final String SENT = """
            update message_mail set mailed_at = :now, attempts = 0, told = due_at is not distinct from :lease,
              due_at = nullif(due_at, :lease)
            where practice_id = current_practice() and client_id = :client and account_id = :reader""";

    private static final String NEXT = """
            update message_mail set due_at = :next
            where practice_id = current_practice() and client_id = :client and account_id = :reader and due_at = :lease""";

    /** One reader of one thread, whom this node tells until the lease ends. */
    record Claimed(PracticeId practice, ClientId client, AccountId reader, int attempts, Instant lease) {

        Tenant tenant() {
            return Tenant.of(practice, reader.value());
        }
    }

    /** @param language BCP 47 tag of the language that the reader reads */
    record Recipient(String email, String practice, String language) {}

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who read what this author wrote are told of it, unless they read it first. */
    void await(ClientId client, int number, AccountId author, Instant now) {
        jdbc.sql(AWAIT)
                .param("client", client.value())
                .param("number", number)
                .param("author", author.value())
                .param("due", at(now.plus(GRACE)))
                .update();
    }

    void wasRead(ClientId client, int number, AccountId reader) {
        jdbc.sql(READ)
                .param("client", client.value())
                .param("number", number)
                .param("reader", reader.value())
                .update();
    }

    /** Takes up to twenty that are due, of all practices; asked as {@link #JOB}. */
    List<Claimed> claim(Instant now) {
        var lease = now.plus(LEASE);
        return jdbc.sql(CLAIM)
                .param("now", at(now))
                .param("lease", at(lease))
                .param("hourAgo", at(now.minus(APART)))
                .query((row, _) -> claimed(row, lease))
                .list();
    }

    /** None when there is nobody to tell any more, or nothing. */
    @Transactional(readOnly = true)
    Optional<Recipient> recipient(Claimed claimed) {
        return about(RECIPIENT, claimed)
                .query((row, _) ->
                        new Recipient(row.getString("email"), row.getString("name"), row.getString("language")))
                .optional();
    }

    void sent(Claimed claimed, Instant now) {
        about(SENT, claimed).param("now", at(now)).update();
    }

    void tryAgain(Claimed claimed, Instant next) {
        about(NEXT, claimed).param("next", at(next)).update();
    }

    void giveUp(Claimed claimed) {
        about(NEXT, claimed)
                .param("next", null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private JdbcClient.StatementSpec about(String sql, Claimed claimed) {
        return jdbc.sql(sql)
                .param("client", claimed.client().value())
                .param("reader", claimed.reader().value())
                .param("lease", at(claimed.lease()));
    }

    private static Claimed claimed(ResultSet row, Instant lease) throws SQLException {
        return new Claimed(
                new PracticeId(row.getObject("practice_id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getInt("attempts"),
                lease);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
