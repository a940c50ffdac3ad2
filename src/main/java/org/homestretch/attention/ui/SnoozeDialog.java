package org.homestretch.attention.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.homestretch.design.DayField;
import org.homestretch.design.FormDialog;
import org.jspecify.annotations.Nullable;

/** Asks until when somebody is not shown. */
class SnoozeDialog extends FormDialog {

    private static final int DAYS = 3;

    private final DayField until = field("until", new DayField(getTranslation("attention.snooze.until")));
    private final TextArea words = field("words", new TextArea(getTranslation("attention.snooze.words")));
    private final BiConsumer<@Nullable LocalDate, String> snooze;

    /** @param today the client's current local date */
    SnoozeDialog(LocalDate today, BiConsumer<@Nullable LocalDate, String> snooze) {
        super("attention.snooze.title", "attention.snooze.lead", "attention.snooze");
        this.snooze = snooze;
        until.setValue(today.plusDays(DAYS));
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        snooze.accept(until.getValue(), words.getValue());
    }
}
