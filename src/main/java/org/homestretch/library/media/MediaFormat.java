package org.homestretch.library.media;

/** What is kept: every photo as JPEG, and videos as they play in every browser. */
public enum MediaFormat {
    JPEG("image/jpeg"),
    MP4("video/mp4"),
    WEBM("video/webm");

    private final String type;

    MediaFormat(String type) {
        this.type = type;
    }

    /** The media type that it is served as. */
    public String type() {
        return type;
    }

    public boolean isVideo() {
        return this != JPEG;
    }
}
