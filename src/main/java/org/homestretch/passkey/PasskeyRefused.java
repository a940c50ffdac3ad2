package org.homestretch.passkey;

/** What a device showed is not taken. Whoever is told learns no more than the reason's few words. */
public final class PasskeyRefused extends RuntimeException {

    /** Why, as far as anybody is told. */
    public enum Reason {
        /** Unknown, removed, not for us, too late, or without finger, face or PIN. */
        WRONG,
        /** Right, but it counts less than it did before. */
        COPIED,
        /** Too many were tried. */
        WAIT
    }

    private final Reason reason;

    PasskeyRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    PasskeyRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
