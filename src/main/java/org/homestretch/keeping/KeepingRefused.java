package org.homestretch.keeping;

/** A backup or restore that cannot be done; the message is a sentence for the operator. */
public final class KeepingRefused extends RuntimeException {

    KeepingRefused(String sentence) {
        super(sentence);
    }

    KeepingRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
