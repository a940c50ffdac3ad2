package org.homestretch.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** An event is one line or one object, and tells of what was thrown where, and never its words. */
@ExtendWith(OutputCaptureExtension.class)
class LogFormatTest {

    private static final String TYPED = "a note\r\n2026-11-26 ERROR forged\u001b[31m\u009b2J\u2028end";

    private CapturedOutput console;

    @BeforeEach
    void listen(CapturedOutput output) {
        console = output;
    }

    @Test
    @Tag("D10")
    @Tag("D11")
    void a_line_stays_one_line() {
        var text = written("lines", "org.homestretch.Anything", thrown());

        var lines = text.lines().filter(it -> !it.isEmpty()).toList();
        assertThat(lines.getFirst())
                .contains("ERROR", "org.homestretch.Anything", "a note  2026-11-26 ERROR forged [31m 2J end");
        assertThat(text)
                .contains("java.lang.IllegalStateException\n\tat ")
                .contains("Caused by: java.lang.RuntimeException\n");
        assertThat(text).doesNotContain("secret", "\r", "\u001b", "\u009b", "\u2028");
    }

    @Test
    void a_start_that_fails_is_told_in_full() {
        assertThat(written("lines", "org.springframework.boot.SpringApplication", thrown()))
                .contains("IllegalStateException: secret of a row", "RuntimeException: a second secret");
    }

    @Test
    void why_a_start_was_refused_keeps_its_lines() {
        assertThat(written("lines", "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", thrown()))
                .contains("a note\r\n2026-11-26");
    }

    @ParameterizedTest
    @Tag("D10")
    @Tag("D11")
    @ValueSource(strings = {"ecs", "gelf", "logstash"})
    void an_object_stays_one_object(String format) {
        var text = written(format, "org.homestretch.Anything", thrown());

        assertThat(text.strip().lines()).hasSize(1);
        assertThat(JsonMapper.shared().readTree(text).toString())
                .contains("a note", "IllegalStateException", "LogFormatTest");
        assertThat(text).doesNotContain("secret", "\r", "\u001b");
    }

    private static Throwable thrown() {
        return new IllegalStateException("secret of a row", new RuntimeException("a second secret"));
    }

    /** What the console of a program with this setting gets. */
    private String written(String format, String logger, Throwable thrown) {
        start(format);
        var before = console.getAll().length();
        LoggerFactory.getLogger(logger).error(TYPED, thrown);
        return console.getAll().substring(before);
    }

    @AfterAll
    static void as_it_was() {
        start("lines");
    }

    /** Sets the logging of this process as the start of the program does. */
    private static void start(String format) {
        // A start leaves alone what another one in this process has set.
        LoggingSystem.get(LogFormatTest.class.getClassLoader()).cleanUp();
        new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--homestretch.log-format=" + format)
                .close();
    }

    static class Nothing {}
}
