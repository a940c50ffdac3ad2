package org.homestretch;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which migration stopped the start, and that nothing came of it. The server's details may hold people's data: they stay out. */
class FailedMigration extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException refused) {
        var told = serverSentence(refused);
        var which = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
        return new FailureAnalysis(
                "The data could not be brought to this release: " + which + (told == null ? "" : " (" + told + ")"),
                "What the failed migration did was undone. Start the release before, which goes on as it did, and report this.",
                refused);
    }

    private static @Nullable String serverSentence(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refusal && refusal.getServerErrorMessage() != null)
                return refusal.getServerErrorMessage().getMessage();
        }
        return null;
    }
}
