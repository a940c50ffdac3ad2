package org.homestretch.library.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.MediaRules;
import org.homestretch.library.media.CheckedMedia;
import org.homestretch.library.media.CheckingMedia;
import org.homestretch.shared.InputRefused;

/** The photos and the video of an exercise, to be added, told in words, and moved. Nothing is kept before the exercise is. */
class MediaField extends Div implements HasValidation {

    private static final String[] TYPES = {"image/jpeg", "image/png", "image/webp", "video/mp4", "video/webm"};
    private static final int MEGABYTE = 1 << 20;

    private final List<MediaRow> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph problem = new Paragraph();
    private final Upload upload;
    private final Runnable changed;

    MediaField(List<Media> given, CheckingMedia checking, Runnable changed) {
        this.changed = changed;
        addClassName("hs-stack");
        list.addClassName("hs-media-rows");
        problem.addClassName("hs-media-problem");
        problem.getElement().setAttribute("role", "alert");
        upload = new Upload(new MediaReceiver(checking, this::add, this::tell));
        upload.setUploadButton(new Button(getTranslation("library.own.media.add")));
        upload.setDropLabel(new Span(getTranslation("library.own.media.drop")));
        upload.setAcceptedFileTypes(TYPES);
        upload.setMaxFileSize(CheckingMedia.VIDEO_BYTES);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation(
                                "library.own.media.large",
                                CheckingMedia.PHOTO_BYTES / MEGABYTE,
                                CheckingMedia.VIDEO_BYTES / MEGABYTE))
                        .setIncorrectFileType(getTranslation("library.own.media.type"))));
        upload.addFileRejectedListener(it -> problem.setText(it.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        given.forEach(it -> rows.add(new MediaRow(it, this)));
        add(list, upload, problem);
        arrange();
    }

    List<MediaRow> rows() {
        return List.copyOf(rows);
    }

    List<Media> value() {
        return rows.stream().map(MediaRow::value).toList();
    }

    /** Those that are new. */
    List<CheckedMedia> taken() {
        return rows.stream().map(MediaRow::taken).filter(Objects::nonNull).toList();
    }

    void changed() {
        changed.run();
    }

    void move(MediaRow row, int by) {
        var to = rows.indexOf(row) + by;
        rows.remove(row);
        rows.add(to, row);
        arrange();
        row.words().focus();
        changed();
    }

    void remove(MediaRow row) {
        rows.remove(row);
        arrange();
        changed();
    }

    @Override
    public void setErrorMessage(String told) {
        problem.setText(told);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    /** The sentence is all there is to see. */
    @Override
    public void setInvalid(boolean invalid) {}

    @Override
    public boolean isInvalid() {
        return !problem.getText().isEmpty();
    }

    private void add(CheckedMedia media) {
        var kind = media.format().isVideo() ? Media.Kind.VIDEO : Media.Kind.PHOTO;
        var most = media.format().isVideo() ? MediaRules.VIDEOS : MediaRules.PHOTOS;
        if (value().stream().filter(it -> it.kind() == kind).count() >= most) {
            problem.setText(getTranslation("library.own.media.most." + kind, most));
            return;
        }
        problem.setText("");
        var row = new MediaRow(media, this);
        rows.add(row);
        arrange();
        row.words().focus();
        changed();
    }

    private void tell(InputRefused refused) {
        problem.setText(getTranslation(refused.messageKey(), refused.arguments()));
    }

    private void arrange() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            list.add(rows.get(i));
            rows.get(i).placed(i, rows.size());
        }
        list.setVisible(!rows.isEmpty());
    }
}
