package org.homestretch.support;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Notes each SQL statement that the application executes in a test's thread; a batch is one. */
@TestComponent
public class CountedStatements extends StatementSpy {

    private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

    /** The statements that the work executes in this thread. */
    public static List<String> of(Runnable work) {
        var noted = new ArrayList<String>();
        NOTED.set(noted);
        try {
            work.run();
        } finally {
            NOTED.remove();
        }
        return noted;
    }

    @Override
    void told(String method, String sql, double millis) {
        var noted = NOTED.get();
        if (noted != null && method.startsWith("execute")) noted.add(sql);
    }
}
