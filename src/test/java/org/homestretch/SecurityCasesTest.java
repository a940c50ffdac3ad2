package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps docs/security.md in step with the tests. Run with {@code -Dsecurity.update=true} to write it anew. */
class SecurityCasesTest {

    private static final Path PAGE = Path.of("docs/security.md");

    private final SecurityCases cases = SecurityCases.read();
    private final TaggedTests tests = TaggedTests.find();

    @Test
    void every_tag_is_a_case() {
        assertThat(cases.numbers())
                .doesNotHaveDuplicates()
                .containsAll(tests.byCase().keySet());
    }

    @Test
    void every_case_has_a_test_or_says_what_is_left() {
        assertThat(cases.unsaid(tests)).isEmpty();
    }

    @Test
    void the_page_says_what_the_tests_prove() throws IOException {
        var page = cases.page(tests);
        if (Boolean.getBoolean("security.update")) Files.writeString(PAGE, page);

        assertThat(page)
                .as("docs/security.md is out of date; run this test with -Dsecurity.update=true")
                .isEqualTo(Files.readString(PAGE));
    }
}
