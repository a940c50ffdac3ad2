package org.homestretch.shared;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/**
 * Writes a message into the log so that it stays one line and moves no terminal, whatever somebody typed into it. Why a start
 * was refused keeps its lines.
 */
public final class SaidInOneLine extends ClassicConverter {

    private static final Pattern MOVES = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}]");
    private static final String START = "org.springframework.boot.diagnostics.";

    @Override
    public String convert(ILoggingEvent event) {
        var said = event.getFormattedMessage();
        return event.getLoggerName().startsWith(START)
                ? said
                : MOVES.matcher(said).replaceAll(" ");
    }
}
