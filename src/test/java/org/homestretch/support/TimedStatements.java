package org.homestretch.support;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Times what the whole program asks of the database, for benchmarks with one client and nothing else under way. */
@TestComponent
public class TimedStatements extends StatementSpy {

    /** @param what the statement, or the name of the connection's method */
    public record Part(String what, double millis) {}

    private static final Set<String> ENDS = Set.of("commit", "rollback");
    private static final List<Part> NOTED = new CopyOnWriteArrayList<>();

    /** What was asked since the last time, in order. */
    public static List<Part> taken() {
        var taken = List.copyOf(NOTED);
        NOTED.clear();
        return taken;
    }

    @Override
    void told(String method, String sql, double millis) {
        if (method.startsWith("execute")) NOTED.add(new Part(sql, millis));
        else if (ENDS.contains(method)) NOTED.add(new Part(method, millis));
    }
}
