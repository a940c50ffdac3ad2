package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.homestretch.design.Buttons;
import org.homestretch.design.Confirmation;
import org.homestretch.design.Notice;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.library.Exercise;
import org.homestretch.library.OwnExercise;
import org.homestretch.library.ReportingProblems;
import org.homestretch.library.WritingExercises;
import org.springframework.stereotype.Component;

/** What the reader may do with an exercise: copy any, and change, share or archive what is theirs. */
@Component
class ExerciseActions {

    private final WritingExercises writing;
    private final ReportingProblems reporting;
    private final CurrentAccount current;

    ExerciseActions(WritingExercises writing, ReportingProblems reporting, CurrentAccount current) {
        this.writing = writing;
        this.reporting = reporting;
        this.current = current;
    }

    /** @param changed is called after something was changed */
    Div of(Exercise exercise, Runnable changed) {
        var bar = new Div();
        bar.addClassName("hs-actions");
        var key = exercise.content().key();
        var own = writing.own(key).filter(it -> it.mayBeChangedBy(current.get()));
        if (own.isPresent()) {
            bar.add(Buttons.outlined(text(bar, "edit"), () -> ExerciseFormView.openEdit(key)));
        }
        bar.add(Buttons.outlined(text(bar, "copy"), () -> ExerciseFormView.openCopy(key)));
        own.ifPresent(it -> addOwn(bar, exercise, it, changed));
        bar.add(Buttons.quiet(text(bar, "report"), () -> report(bar, exercise, changed)));
        return bar;
    }

    private void addOwn(Div bar, Exercise exercise, OwnExercise own, Runnable changed) {
        if (own.isArchived()) {
            bar.add(Buttons.quiet(
                    text(bar, "restore"), () -> done(bar, exercise, "restored", writing::restore, changed)));
            return;
        }
        var share = own.shared() ? "keep" : "share";
        var said = own.shared() ? "kept" : "shared";
        bar.add(
                Buttons.quiet(
                        text(bar, share),
                        () -> done(bar, exercise, said, it -> writing.share(it, !own.shared()), changed)),
                Buttons.quiet(text(bar, "archive"), () -> archive(bar, exercise, changed)));
    }

    private void archive(Div bar, Exercise exercise, Runnable changed) {
        new Confirmation(
                        bar.getTranslation("library.ui.archive.question", exercise.name()),
                        text(bar, "archive.consequence"),
                        text(bar, "archive"),
                        () -> done(bar, exercise, "archived", writing::archive, changed))
                .open();
    }

    private void report(Div bar, Exercise exercise, Runnable changed) {
        new ReportDialog(description -> {
                    reporting.report(exercise.revision(), description);
                    Notice.show(text(bar, "report.sent"));
                    changed.run();
                })
                .open();
    }

    private static void done(Div bar, Exercise exercise, String said, Consumer<String> work, Runnable changed) {
        work.accept(exercise.content().key());
        Notice.show(bar.getTranslation("library.ui." + said, exercise.name()));
        changed.run();
    }

    private static String text(Div bar, String key) {
        return bar.getTranslation("library.ui." + key);
    }
}
