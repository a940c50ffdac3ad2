package org.homestretch.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Confirmation;
import org.homestretch.design.Notice;
import org.homestretch.plan.draft.DraftDiffers;
import org.homestretch.plan.draft.LineNotInDraft;
import org.homestretch.plan.ui.PlanLinks;
import org.homestretch.progress.progression.ClientProgression;
import org.homestretch.progress.progression.Progressing;
import org.homestretch.progress.progression.ProgressionRule;
import org.homestretch.progress.progression.Proposal;
import org.homestretch.progress.progression.ProposalGone;

/** The proposals that wait for a decision, and the earlier decisions; takes no room when there are none. */
class ProposalPane extends Div {

    private final ClientId client;
    private final Progressing progressing;
    private final ProposalWords words;

    ProposalPane(ClientId client, Progressing progressing, ProposalWords words) {
        this.client = client;
        this.progressing = progressing;
        this.words = words;
        addClassNames("hs-stack", "hs-proposals");
        fill();
    }

    private void fill() {
        removeAll();
        progressing.of(client).ifPresent(this::show);
        setVisible(getComponentCount() > 0);
    }

    private void show(ClientProgression progression) {
        var proposals = progression.proposals();
        if (!proposals.isEmpty()) {
            var rule = new Paragraph(getTranslation("progress.proposal.rule", ProgressionRule.VERSION));
            rule.addClassName("hs-row-line");
            add(new H2(getTranslation("progress.proposal.heading", proposals.size())), rule);
        }
        for (var proposal : proposals) {
            add(new ProposalCard(
                    words.of(proposal, progression),
                    proposal.equals(proposals.getFirst()),
                    () -> sign(proposal, false),
                    () -> new DismissDialog(reason -> dismiss(proposal, reason)).open()));
        }
        if (!progression.decisions().isEmpty()) add(new DecisionList(progression, words));
    }

    private void sign(Proposal proposal, boolean replace) {
        try {
            progressing.sign(client, proposal, replace);
            PlanLinks.open(client);
        } catch (DraftDiffers typed) {
            ask("differs", () -> sign(proposal, true));
        } catch (LineNotInDraft removed) {
            ask("removed", () -> PlanLinks.open(client));
        } catch (ProposalGone gone) {
            tellGone();
        }
    }

    private void dismiss(Proposal proposal, String reason) {
        try {
            progressing.dismiss(client, proposal, reason);
            Notice.show(getTranslation("progress.proposal.dismissed"));
            fill();
        } catch (ProposalGone gone) {
            tellGone();
        }
    }

    private void ask(String what, Runnable yes) {
        new Confirmation(
                        getTranslation("progress.proposal." + what + ".question"),
                        getTranslation("progress.proposal." + what + ".consequence"),
                        getTranslation("progress.proposal." + what + ".yes"),
                        yes)
                .open();
    }

    private void tellGone() {
        Notice.show(UI.getCurrent().getTranslation("progress.proposal.gone"));
        fill();
    }
}
