package org.homestretch.library.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.homestretch.library.pack.ImportNote.Kind;

/** Text as UTF-8 says it: nothing is guessed, and a mark at its beginning is no part of it. */
final class Utf8 {

    private Utf8() {}

    static String text(byte[] bytes) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw new PackRefused(Kind.NOT_UTF8);
        }
    }
}
