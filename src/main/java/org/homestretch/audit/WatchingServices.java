package org.homestretch.audit;

import java.util.ArrayList;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.homestretch.identity.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;

/**
 * Stands round every service, outside its transaction and its role check. What was read is told after the reading
 * transaction gave its connection back and before the answer leaves, so that a thread never holds two connections and
 * nothing is shown that could not be told.
 */
class WatchingServices implements MethodInterceptor {

    private final Trail trail;
    private final Told told;

    WatchingServices(Trail trail, Told told) {
        this.trail = trail;
        this.told = told;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation asked) throws Throwable {
        var outer = ServiceCall.underWay();
        var watched = watched(asked);
        if (outer != null) {
            if (watched != null && watched.many()) outer.showsMany();
            return asked.proceed();
        }
        var call = new ServiceCall(
                asked.getMethod().getDeclaringClass().getSimpleName(),
                asked.getMethod().getName(),
                watched == null ? null : watched.value());
        if (watched != null && watched.many()) call.showsMany();
        return call.whole(() -> told(asked, call));
    }

    private @Nullable Object told(MethodInvocation asked, ServiceCall call) throws Throwable {
        @Nullable Object answer;
        try {
            answer = asked.proceed();
        } catch (Throwable failure) {
            if (isRefusal(failure)) tellRefusal(call, failure);
            throw failure;
        }
        tellReads(call);
        return answer;
    }

    private void tellReads(ServiceCall call) {
        var actor = trail.actor();
        var fresh = new ArrayList<AuditRow>();
        for (var row : call.shown()) {
            if (!told.lately(actor, row)) fresh.add(row);
        }
        trail.add(fresh);
        fresh.forEach(row -> told.now(actor, row));
    }

    private void tellRefusal(ServiceCall call, Throwable refusal) {
        try {
            trail.add(List.of(call.refusal()));
        } catch (RuntimeException untold) {
            refusal.addSuppressed(untold);
        }
    }

    /** Whoever asks for what is not theirs is told that there is none. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof AccessDeniedException
                || failure.getClass().getSimpleName().endsWith("NotFound");
    }

    private static @Nullable Watched watched(MethodInvocation asked) {
        var own = AnnotatedElementUtils.findMergedAnnotation(asked.getMethod(), Watched.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(asked.getMethod().getDeclaringClass(), Watched.class);
    }
}
