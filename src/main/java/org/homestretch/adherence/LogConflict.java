package org.homestretch.adherence;

/** What was sent does not go with what is kept; nothing was stored. The key names the sentence that says why. */
public final class LogConflict extends RuntimeException {

    private final String messageKey;

    LogConflict(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
