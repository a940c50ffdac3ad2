package org.homestretch.library.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.homestretch.library.media.CheckedMedia;
import org.homestretch.library.media.CheckingMedia;
import org.homestretch.shared.InputRefused;

/** Takes what a browser sends, up to the size of a video and one byte more, and has it checked. Names are not read. */
final class MediaReceiver implements UploadHandler {

    private final transient CheckingMedia checking;
    private final transient Consumer<CheckedMedia> taken;
    private final transient Consumer<InputRefused> refused;

    MediaReceiver(CheckingMedia checking, Consumer<CheckedMedia> taken, Consumer<InputRefused> refused) {
        this.checking = checking;
        this.taken = taken;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var media = checking.check(in.readNBytes(CheckingMedia.VIDEO_BYTES + 1));
            var _ = event.getUI().access(() -> taken.accept(media));
        } catch (InputRefused problem) {
            var _ = event.getUI().access(() -> refused.accept(problem));
        } catch (IOException brokenOff) {
            var _ = event.getUI()
                    .access(() -> refused.accept(new InputRefused(CheckingMedia.FIELD, "library.own.media.failed")));
            throw brokenOff;
        }
    }

    @Override
    public long getRequestSizeMax() {
        return CheckingMedia.VIDEO_BYTES + 100_000L;
    }

    @Override
    public long getFileSizeMax() {
        return CheckingMedia.VIDEO_BYTES + 1L;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
