package org.homestretch.plan.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.homestretch.design.DayField;
import org.homestretch.design.FormDialog;
import org.homestretch.design.Segments;
import org.homestretch.plan.pause.PauseId;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.plan.pause.PausePlan;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;

/** Asks why a client's plan rests, and when: from a day on, or on a single day. */
class PauseDialog extends FormDialog {

    private final PauseId id = new PauseId(NewId.next());
    private final Segments<PauseKind> kind;
    private final DayField from;
    private final @Nullable DayField until;
    private final TextArea words;
    private final Consumer<PausePlan> save;

    static PauseDialog pause(PauseWords words, Consumer<PausePlan> save) {
        return new PauseDialog("pause.pause", true, words, save);
    }

    static PauseDialog day(PauseWords words, Consumer<PausePlan> save) {
        return new PauseDialog("pause.day", false, words, save);
    }

    private PauseDialog(String title, boolean manyDays, PauseWords client, Consumer<PausePlan> save) {
        super(title, "pause.lead", title);
        this.save = save;
        kind = field(
                "kind",
                new Segments<>(
                        getTranslation("pause.kind"), it -> getTranslation("pause.kind." + it), PauseKind.values()));
        kind.setLabel(getTranslation("pause.kind"));
        kind.clear();
        from = half("from", new DayField(getTranslation(manyDays ? "pause.from" : "pause.on")));
        from.setValue(client.today());
        until = manyDays ? half("until", new DayField(getTranslation("pause.until"))) : null;
        if (until != null) until.setHelperText(getTranslation("pause.until.hint"));
        words = field("words", new TextArea(getTranslation("pause.words")));
        words.setHelperText(getTranslation("pause.words.hint", client.client().firstName()));
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[] {() -> required(kind.getValue(), "kind"), () -> required(from.getValue(), "from")};
    }

    @Override
    protected void work() {
        var first = from.getValue();
        save.accept(new PausePlan(id, kind.getValue(), first, last(first), words.getValue()));
    }

    private @Nullable LocalDate last(LocalDate first) {
        return until == null ? first : until.getValue();
    }

    private static void required(@Nullable Object value, String field) {
        if (value == null) throw new InputRefused(field, "pause." + field + ".missing");
    }
}
