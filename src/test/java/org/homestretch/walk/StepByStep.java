package org.homestretch.walk;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Skips the steps after one that failed, since they stand on it; the failed one still fails the build. */
class StepByStep implements AfterTestExecutionCallback, ExecutionCondition {

    private static final Namespace WALK = Namespace.create(StepByStep.class);

    @Override
    public void afterTestExecution(ExtensionContext step) {
        step.getExecutionException()
                .ifPresent(_ -> step.getParent().orElseThrow().getStore(WALK).put("failed", step.getDisplayName()));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext step) {
        var failed = step.getTestMethod().isPresent()
                ? step.getParent().orElseThrow().getStore(WALK).get("failed")
                : null;
        return failed == null
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled("after " + failed);
    }
}
