package org.homestretch.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.media.CheckedMedia;

/** A photo or video on screen. A video plays when one asks it to, and never by itself. */
final class MediaPreview extends HtmlContainer {

    private MediaPreview(boolean isVideo, int width, int height) {
        super(isVideo ? "video" : "img");
        addClassName("hs-media");
        getElement().setAttribute("width", Integer.toString(width)).setAttribute("height", Integer.toString(height));
        if (!isVideo) return;
        getElement().setAttribute("controls", true);
        getElement().setAttribute("playsinline", true);
        getElement().setAttribute("preload", "metadata");
    }

    static Component of(Media media) {
        var isVideo = media.kind() == Media.Kind.VIDEO;
        var preview = new MediaPreview(isVideo, media.width(), media.height());
        preview.getElement()
                .setAttribute("src", media.address())
                .setAttribute(isVideo ? "aria-label" : "alt", media.words());
        return preview;
    }

    /** Of one that is in nobody's exercise yet, and has no words. */
    static Component of(CheckedMedia media) {
        var preview = new MediaPreview(media.format().isVideo(), media.width(), media.height());
        var type = media.format().type();
        preview.getElement()
                .setAttribute(
                        "src",
                        DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                                        new ByteArrayInputStream(media.bytes()),
                                        "exercise",
                                        type,
                                        media.bytes().length))
                                .inline());
        if (!media.format().isVideo()) preview.getElement().setAttribute("alt", "");
        return preview;
    }
}
