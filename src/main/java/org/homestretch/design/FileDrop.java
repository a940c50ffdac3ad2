package org.homestretch.design;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.function.BiConsumer;

/**
 * Takes one file into memory. The browser tells what is too large or of another kind before anything is sent; the server
 * takes no more either.
 */
public final class FileDrop extends Composite<Upload> {

    /** What stands round the file in a request. */
    private static final long ROUND_IT = 10_000;

    /**
     * @param key of its texts: choose, drop, large, type and one
     * @param largest in bytes
     * @param taken is given the file's name, which may be anything, and its bytes
     * @param extensions each with its dot
     */
    public FileDrop(String key, int largest, BiConsumer<String, byte[]> taken, String... extensions) {
        var upload = getContent();
        upload.setUploadHandler(new Handler(largest, taken));
        upload.addClassName("hs-import-file");
        upload.setUploadButton(Buttons.filled(getTranslation(key + ".choose"), () -> {}));
        upload.setDropLabel(new Span(getTranslation(key + ".drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(extensions);
        upload.setI18n(words(key));
        upload.addFileRejectedListener(it -> Notice.show(it.getErrorMessage()));
    }

    private UploadI18N words(String key) {
        var error = new UploadI18N.Error();
        error.setFileIsTooBig(getTranslation(key + ".large"));
        error.setIncorrectFileType(getTranslation(key + ".type"));
        error.setTooManyFiles(getTranslation(key + ".one"));
        var words = new UploadI18N();
        words.setError(error);
        return words;
    }

    private static final class Handler extends InMemoryUploadHandler {

        private final long largest;

        private Handler(long largest, BiConsumer<String, byte[]> taken) {
            super((about, bytes) -> taken.accept(about.fileName(), bytes));
            this.largest = largest;
        }

        @Override
        public long getFileSizeMax() {
            return largest;
        }

        @Override
        public long getRequestSizeMax() {
            return largest + ROUND_IT;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
