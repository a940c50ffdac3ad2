package org.homestretch.plan.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.homestretch.design.DayField;
import org.homestretch.design.FormDialog;
import org.homestretch.shared.InputRefused;

/** Asks from which day the plan is due again; today unless the client has gone on before. */
class ResumeDialog extends FormDialog {

    private final DayField resumedOn;
    private final Consumer<LocalDate> resume;

    ResumeDialog(PauseWords words, Consumer<LocalDate> resume) {
        super("pause.resume", "pause.resume.lead", "pause.resume");
        this.resume = resume;
        resumedOn = field("resumedOn", new DayField(getTranslation("pause.resume.on")));
        resumedOn.setMax(words.today());
        resumedOn.setValue(words.today());
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[] {
            () -> {
                if (resumedOn.getValue() == null) throw new InputRefused("resumedOn", "pause.end.missing");
            }
        };
    }

    @Override
    protected void work() {
        resume.accept(resumedOn.getValue());
    }
}
