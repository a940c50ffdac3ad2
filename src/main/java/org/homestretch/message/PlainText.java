package org.homestretch.message;

import java.util.regex.Pattern;
import org.homestretch.shared.InputRefused;

/**
 * What somebody wrote to be read as plain text: 1 to 4000 characters in lines, without what cannot be seen but changes how
 * the rest is shown, such as control characters and marks that turn the direction of writing.
 */
public record PlainText(String value) {

    public static final int MOST = 4000;

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");

    /** Overrides, embeddings and isolates; a lone half of a character, which no database keeps; all else but line ends. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF&&[^\n]]");

    /** @throws InputRefused at "text" when nothing is left, or too much */
    public PlainText {
        value = LINE_ENDS.matcher(value).replaceAll("\n").replace('\t', ' ');
        value = UNSEEN.matcher(value).replaceAll("").strip();
        if (value.isEmpty()) throw new InputRefused("text", "message.text.missing");
        if (value.length() > MOST) throw new InputRefused("text", "message.text.long", value.length() - MOST);
    }

    @Override
    public String toString() {
        return "PlainText[" + value.length() + "]";
    }
}
