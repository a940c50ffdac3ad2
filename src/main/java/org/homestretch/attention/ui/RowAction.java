package org.homestretch.attention.ui;

import com.vaadin.flow.component.UI;
import java.util.Set;
import org.homestretch.attention.ReasonKind;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ui.CaseloadLinks;
import org.homestretch.plan.ui.PlanLinks;

/** What a therapist most likely wants to do about a reason. */
enum RowAction {
    /** Looks at the client's progress. */
    OPEN {
        @Override
        void go(ClientId client) {
            CaseloadLinks.open(UI.getCurrent(), client, "progress");
        }
    },
    /** Looks at the scores of the measures. */
    SCORES {
        @Override
        void go(ClientId client) {
            CaseloadLinks.open(UI.getCurrent(), client, MEASURES);
        }
    },
    /** Looks at the client's progress, where the proposal stands first. */
    REVIEW {
        @Override
        void go(ClientId client) {
            OPEN.go(client);
        }
    },
    /** Writes the next version of the plan. */
    ADJUST {
        @Override
        void go(ClientId client) {
            PlanLinks.open(client);
        }
    },
    /** Writes to the client. */
    WRITE {
        @Override
        void go(ClientId client) {
            CaseloadLinks.open(UI.getCurrent(), client, MESSAGES);
        }
    };

    static final String MESSAGES = "messages";
    private static final String MEASURES = "measures";

    abstract void go(ClientId client);

    /** @param tabs the paths of the client page's tabs */
    static RowAction of(ReasonKind kind, Set<String> tabs) {
        return switch (kind) {
            case SILENT, HELP, MESSAGE, NOTE -> tabs.contains(MESSAGES) ? WRITE : OPEN;
            case SCORE_WORSE -> tabs.contains(MEASURES) ? SCORES : OPEN;
            case PAIN_HIGH, PAIN_UP, ADHERENCE_DOWN -> OPEN;
            case COULD_NOT, EFFORT_HIGH, PLAN_ENDING, EFFORT_LOW -> ADJUST;
            case PROPOSAL -> REVIEW;
        };
    }
}
