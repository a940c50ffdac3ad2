package org.homestretch.identity.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** How much of what one session may send is left. It lies in the session and goes with it. */
final class Flow {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Bucket left;
    private final Semaphore room;

    Flow(FlowSettings settings, TimeMeter time) {
        this.left = Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.inOneGo()).refillGreedy(settings.aSecond(), A_SECOND))
                .withCustomTimePrecision(time)
                .build();
        this.room = new Semaphore(settings.atOnce());
    }

    /** Whoever enters leaves again. */
    boolean enter() {
        if (!room.tryAcquire()) return false;
        if (left.tryConsume(1)) return true;
        room.release();
        return false;
    }

    void leave() {
        room.release();
    }
}
