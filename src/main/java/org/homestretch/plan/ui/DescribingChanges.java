package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.Library;
import org.homestretch.plan.WrittenVersion;
import org.homestretch.plan.change.ChangedLine;
import org.homestretch.plan.change.PlanChangeSentences;
import org.homestretch.plan.change.PlanChanges;
import org.homestretch.plan.change.PlanContents;
import org.homestretch.plan.change.PlanLine;
import org.homestretch.plan.draft.DraftPlan;
import org.springframework.stereotype.Component;

/** Says to a therapist what differs between versions, or between a version and a draft. */
@Component
class DescribingChanges {

    private final PlanChangeSentences sentences;
    private final Library library;

    DescribingChanges(PlanChangeSentences sentences, Library library) {
        this.sentences = sentences;
        this.library = library;
    }

    List<ChangedLine> between(WrittenVersion earlier, WrittenVersion later, ClientWords words) {
        return between(contents(earlier), contents(later), words);
    }

    /** The draft may still be incomplete. */
    List<ChangedLine> since(WrittenVersion version, DraftPlan draft, ClientWords words) {
        return between(contents(version), contents(draft), words);
    }

    List<ChangedLine> between(PlanContents earlier, PlanContents later, ClientWords words) {
        return sentences.forTherapist(
                PlanChanges.between(earlier, later),
                this::exercise,
                words.today(),
                UI.getCurrent().getLocale());
    }

    PlanContents contents(DraftPlan draft) {
        return draft.contents(this::exercise);
    }

    String nameOf(PlanLine line) {
        return exercise(line.exerciseRevision()).name();
    }

    static PlanContents contents(WrittenVersion version) {
        return PlanContents.forTherapist(version.published().title(), version.lines());
    }

    private ExerciseContent exercise(UUID revision) {
        return library.revision(revision).content();
    }
}
