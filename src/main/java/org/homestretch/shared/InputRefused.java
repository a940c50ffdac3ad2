package org.homestretch.shared;

import java.util.Arrays;
import java.util.List;

/**
 * Something a person typed cannot be accepted. Carries the field it was typed in and the key of the sentence that says
 * why, so that every door can show the sentence at the field, in the reader's language, and keep what was typed.
 */
public final class InputRefused extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    public InputRefused(String field, String messageKey, Object... arguments) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = Arrays.asList(arguments);
    }

    /** Name of the refused field, as the form or the API spells it. */
    public String field() {
        return field;
    }

    /** Key of the sentence in the message bundles. */
    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
