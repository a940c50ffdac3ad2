package org.homestretch.library.web;

import java.io.InputStream;
import org.homestretch.library.MediaFile;
import org.springframework.core.io.AbstractResource;

/** A photo or video as Spring sends it: a range of it, when that is asked for. */
final class MediaResource extends AbstractResource {

    private final MediaFile file;

    MediaResource(MediaFile file) {
        this.file = file;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return file.length();
    }

    @Override
    public InputStream getInputStream() {
        return file.open();
    }

    @Override
    public String getDescription() {
        return file.type();
    }
}
