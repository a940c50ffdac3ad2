package org.homestretch.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes each SQL statement that the application executes in a test's thread; a batch is one. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {

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
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("dataSource") && bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
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
                    note(method, arguments, sql);
                    var result = invoke(target, method, arguments);
                    return result instanceof Statement && method.getReturnType().isInterface()
                            ? proxy(method.getReturnType(), result, arguments == null ? "" : "" + arguments[0])
                            : result;
                }));
    }

    private static void note(Method method, Object[] arguments, String sql) {
        var noted = NOTED.get();
        if (noted == null || !method.getName().startsWith("execute")) return;
        noted.add(arguments == null || arguments.length == 0 ? sql : "" + arguments[0]);
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
