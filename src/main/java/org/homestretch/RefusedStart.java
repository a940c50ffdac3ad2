package org.homestretch;

import org.homestretch.shared.ConfigurationRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence which setting stopped the start, instead of showing a stack trace. */
class RefusedStart extends AbstractFailureAnalyzer<ConfigurationRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ConfigurationRefused refused) {
        return new FailureAnalysis(
                refused.getMessage(), "Correct this setting; the README's table explains it.", refused);
    }
}
