package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Links to files that are made when they are asked for. */
final class Downloads {

    private Downloads() {}

    static Anchor link(String text, String fileName, String type, Supplier<byte[]> file) {
        var handler = DownloadHandler.fromInputStream(asked -> {
            asked.getResponse().setHeader("Cache-Control", "no-store");
            var bytes = file.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, text);
        link.addClassName("hs-action-link");
        return link;
    }
}
