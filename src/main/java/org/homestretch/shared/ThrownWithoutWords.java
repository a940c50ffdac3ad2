package org.homestretch.shared;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Writes into the log what was thrown, by type and place and never by its words, which may be what people typed. A start that
 * fails is told in full as lines, for nobody has typed anything yet.
 */
public final class ThrownWithoutWords extends ThrowableHandlingConverter implements StackTracePrinter {

    private static final String START = "org.springframework.boot.SpringApplication";
    private static final int CAUSES = 10;

    @Override
    public String convert(ILoggingEvent event) {
        if (!(event.getThrowableProxy() instanceof ThrowableProxy thrown)) return "";
        return START.equals(event.getLoggerName())
                ? ThrowableProxyUtil.asString(thrown)
                : describe(thrown.getThrowable());
    }

    @Override
    public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
        out.append(describe(thrown));
    }

    static String describe(Throwable thrown) {
        var text = new StringBuilder();
        Stream.iterate(thrown, it -> it != null, Throwable::getCause)
                .limit(CAUSES)
                .forEach(it -> {
                    text.append(text.isEmpty() ? "" : "Caused by: ")
                            .append(it.getClass().getName())
                            .append('\n');
                    for (var place : it.getStackTrace())
                        text.append("\tat ").append(place).append('\n');
                });
        return text.toString();
    }
}
