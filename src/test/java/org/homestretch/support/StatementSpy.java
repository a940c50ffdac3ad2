package org.homestretch.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Stands between the program and its database and is told of each call. */
abstract class StatementSpy implements BeanPostProcessor {

    /**
     * @param method of the connection or statement
     * @param sql of the statement; the method's own where it has one
     */
    abstract void told(String method, String sql, double millis);

    @Override
    public final Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("dataSource") && bean instanceof DataSource source ? new Spied(source) : bean;
    }

    private final class Spied extends DelegatingDataSource {

        Spied(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return proxy(Connection.class, super.getConnection(), "");
        }
    }

    private <T> T proxy(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    var result = invoke(target, method, arguments, sql);
                    return result instanceof Statement && method.getReturnType().isInterface()
                            ? proxy(method.getReturnType(), result, arguments == null ? "" : "" + arguments[0])
                            : result;
                }));
    }

    private Object invoke(Object target, Method method, Object[] arguments, String sql) throws Throwable {
        var begun = System.nanoTime();
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        } finally {
            var own = arguments == null || arguments.length == 0 ? sql : "" + arguments[0];
            told(method.getName(), own, (System.nanoTime() - begun) / 1e6);
        }
    }
}
