package org.homestretch.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The kept messages, and how far each reader has read them. Messages are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MessageRows {

    /**
     * Writers of a thread come one after the other, so that whoever has read up to a number has read all before it; a
     * discharge at the same moment comes either before or after.
     */
    private static final String LOCK = """
            select discharged_on is null from client
            where practice_id = current_practice() and id = :client for no key update""";

    private static final String INSERT = """
            insert into message (practice_id, client_id, id, number, author_id, body, sent_at)
            select current_practice(), :client, :id, coalesce(max(m.number), 0) + 1, :author, :body, :now
            from message m where m.practice_id = current_practice() and m.client_id = :client
            returning number""";

    private static final String KEPT = """
            select author_id = :author and body = :body from message
            where practice_id = current_practice() and client_id = :client and id = :id""";

    private static final String SENT_SINCE = """
            select count(*) from message
            where practice_id = current_practice() and client_id = :client and author_id = :author and sent_at > :since""";

    private static final String PAGE = """
            select m.id, m.number, a.name, a.role = 'CLIENT' as from_client, m.body, m.sent_at
            from message m
            join account a on a.practice_id = m.practice_id and a.id = m.author_id
            where m.practice_id = current_practice() and m.client_id = :client and m.number < :before
            order by m.number desc limit :limit""";

    private static final String READ_UP_TO = """
            select number from message_read
            where practice_id = current_practice() and client_id = :client and account_id = :reader""";

    private static final String READ = """
            insert into message_read (practice_id, client_id, account_id, number, read_at)
            select current_practice(), :client, :reader, max(m.number), :now
            from message m where m.practice_id = current_practice() and m.client_id = :client and m.number <= :number
            having count(*) > 0
            on conflict (practice_id, client_id, account_id) do update
              set number = excluded.number, read_at = excluded.read_at where message_read.number < excluded.number""";

    private static final String UNREAD = """
            select count(*) from message
            where practice_id = current_practice() and client_id = :client and author_id <> :reader and number > :number""";

    private final JdbcClient jdbc;

    MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the thread until the transaction ends. False when the care has ended. */
    boolean lock(ClientId client) {
        return jdbc.sql(LOCK)
                .param("client", client.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether this very message is kept; none when there is none of its id. */
    Optional<Boolean> isKept(ClientId client, MessageId id, AccountId author, PlainText text) {
        return jdbc.sql(KEPT)
                .param("client", client.value())
                .param("id", id.value())
                .param("author", author.value())
                .param("body", text.value())
                .query(Boolean.class)
                .optional();
    }

    int sentSince(Instant since, ClientId client, AccountId author) {
        return jdbc.sql(SENT_SINCE)
                .param("client", client.value())
                .param("author", author.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Its number in the thread. */
    int insert(ClientId client, MessageId id, AccountId author, PlainText text, Instant now) {
        return jdbc.sql(INSERT)
                .param("client", client.value())
                .param("id", id.value())
                .param("author", author.value())
                .param("body", text.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The newest messages before a number, newest first. */
    List<Message> before(int number, ClientId client, int limit) {
        return jdbc.sql(PAGE)
                .param("client", client.value())
                .param("before", number)
                .param("limit", limit)
                .query((row, _) -> message(row))
                .list();
    }

    int readUpTo(ClientId client, AccountId reader) {
        return jdbc.sql(READ_UP_TO)
                .param("client", client.value())
                .param("reader", reader.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Never goes back. */
    void read(int number, ClientId client, AccountId reader, Instant now) {
        jdbc.sql(READ)
                .param("client", client.value())
                .param("reader", reader.value())
                .param("number", number)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many messages after a number somebody else wrote. */
    int countOfOthersAfter(int number, ClientId client, AccountId reader) {
        return jdbc.sql(UNREAD)
                .param("client", client.value())
                .param("reader", reader.value())
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                new MessageId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("name"),
                row.getBoolean("from_client"),
                row.getString("body"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
