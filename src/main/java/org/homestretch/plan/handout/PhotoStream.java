package org.homestretch.plan.handout;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** A photo as the PDF's renderer reads it. */
record PhotoStream(byte[] jpeg) implements FSStream {

    @Override
    public InputStream getStream() {
        return new ByteArrayInputStream(jpeg);
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
    }
}
