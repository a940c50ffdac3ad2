package org.homestretch.library.media;

import java.util.UUID;
import org.homestretch.shared.NewId;

/** A photo or video that may be kept. Only {@link CheckingMedia} makes one, so nothing else can be stored. */
public final class CheckedMedia {

    private final UUID id = NewId.next();
    private final MediaFormat format;
    private final byte[] bytes;
    private final Size size;

    CheckedMedia(MediaFormat format, byte[] bytes, Size size) {
        this.format = format;
        this.bytes = bytes;
        this.size = size;
    }

    public UUID id() {
        return id;
    }

    public MediaFormat format() {
        return format;
    }

    /** In pixels, as it is shown. */
    public int width() {
        return size.width();
    }

    public int height() {
        return size.height();
    }

    public byte[] bytes() {
        return bytes;
    }
}
