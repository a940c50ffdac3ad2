package org.homestretch.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Times what the whole program asks of the database, for benchmarks with one client and nothing else under way. */
@TestComponent
public class TimedStatements implements BeanPostProcessor {

    /** @param what the statement, or the name of the connection's method */
    public record Part(String what, double millis) {}

    private static final List<Part> NOTED = new CopyOnWriteArrayList<>();

    /** What was asked since the last time, in order. */
    public static List<Part> taken() {
        var taken = List.copyOf(NOTED);
        NOTED.clear();
        return taken;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("dataSource") && bean instanceof DataSource source ? new Timed(source) : bean;
    }

    private static final class Timed extends DelegatingDataSource {

        Timed(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return proxy(Connection.class, super.getConnection(), "");
        }
    }

    private static <T> T proxy(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    var begun = System.nanoTime();
                    var result = invoke(target, method, arguments);
                    note(method, arguments, sql, (System.nanoTime() - begun) / 1e6);
                    return result instanceof Statement && method.getReturnType().isInterface()
                            ? proxy(method.getReturnType(), result, arguments == null ? "" : "" + arguments[0])
                            : result;
                }));
    }

    private static void note(Method method, Object[] arguments, String sql, double millis) {
        var name = method.getName();
        if (name.startsWith("execute")) {
            NOTED.add(new Part(arguments == null || arguments.length == 0 ? sql : "" + arguments[0], millis));
        } else if (name.equals("commit") || name.equals("rollback")) {
            NOTED.add(new Part(name, millis));
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
