package org.homestretch.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * Links to files that are made when they are asked for. It is asked again who is asking: an address that was once handed
 * out opens nothing by itself.
 */
public final class Downloads {

    private Downloads() {}

    /** Stands among the actions, with a file that whoever sees it may have. */
    public static Anchor link(String text, String fileName, String type, Supplier<byte[]> file) {
        var link = link(text, fileName, type, AttachmentType.DOWNLOAD, file, _ -> false);
        link.addClassName("hs-action-link");
        return link;
    }

    /** @param gone whether a failure says that there is no such file for whoever asks */
    public static Anchor link(
            String text,
            String fileName,
            String type,
            AttachmentType attachment,
            Supplier<byte[]> file,
            Predicate<RuntimeException> gone) {
        var handler = DownloadHandler.fromInputStream(asked -> {
            asked.getResponse().setHeader("Cache-Control", "no-store");
            return answer(fileName, type, file, gone);
        });
        return new Anchor(handler, attachment, text);
    }

    /** The file, or 404 when there is none for whoever asks. */
    public static DownloadResponse answer(
            String fileName, String type, Supplier<byte[]> file, Predicate<RuntimeException> gone) {
        try {
            var bytes = file.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
        } catch (RuntimeException failure) {
            if (failure instanceof AccessDeniedException
                    || failure instanceof AuthenticationException
                    || gone.test(failure)) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
            throw failure;
        }
    }
}
