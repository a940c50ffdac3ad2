package org.homestretch.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.homestretch.design.Buttons;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.MediaRules;
import org.homestretch.library.media.CheckedMedia;
import org.jspecify.annotations.Nullable;

/** A photo or video in the form, with the words for what is to be seen. */
class MediaRow extends ListItem {

    private final Media given;
    private final @Nullable CheckedMedia taken;
    private final TextField words = new TextField();
    private final Div moving = new Div();
    private final MediaField list;

    /** One that the exercise has already. */
    MediaRow(Media given, MediaField list) {
        this(given, null, MediaPreview.of(given), list);
    }

    /** One that was just sent. */
    MediaRow(CheckedMedia taken, MediaField list) {
        this(fresh(taken), taken, MediaPreview.of(taken), list);
    }

    private MediaRow(Media given, @Nullable CheckedMedia taken, Component preview, MediaField list) {
        this.given = given;
        this.taken = taken;
        this.list = list;
        addClassName("hs-media-row");
        words.setLabel(getTranslation("library.own.media.words." + given.kind()));
        words.setHelperText(getTranslation("library.own.media.words.hint"));
        words.setMaxLength(MediaRules.WORDS);
        words.setManualValidation(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(given.words());
        words.addValueChangeListener(_ -> list.changed());
        moving.addClassName("hs-plan-links");
        add(preview, new Div(words, moving));
    }

    private static Media fresh(CheckedMedia media) {
        var kind = media.format().isVideo() ? Media.Kind.VIDEO : Media.Kind.PHOTO;
        return new Media(media.id(), kind, "", media.width(), media.height());
    }

    Media value() {
        return new Media(given.id(), given.kind(), words.getValue().strip(), given.width(), given.height());
    }

    @Nullable
    CheckedMedia taken() {
        return taken;
    }

    TextField words() {
        return words;
    }

    void placed(int place, int count) {
        moving.removeAll();
        if (place > 0) moving.add(Buttons.quiet(getTranslation("library.own.step.up"), () -> list.move(this, -1)));
        if (place < count - 1) {
            moving.add(Buttons.quiet(getTranslation("library.own.step.down"), () -> list.move(this, 1)));
        }
        moving.add(Buttons.quiet(getTranslation("library.own.step.remove"), () -> list.remove(this)));
    }
}
