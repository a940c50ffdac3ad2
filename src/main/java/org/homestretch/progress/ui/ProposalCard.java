package org.homestretch.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.design.Buttons;
import org.homestretch.design.Card;
import org.homestretch.design.Chip;

/** One proposal with what it rests on, to be signed or dismissed. */
class ProposalCard extends Composite<Card> {

    /** @param first whether it is the one that most people come for */
    ProposalCard(ProposalWords.Said said, boolean first, Runnable sign, Runnable dismiss) {
        addClassName("hs-proposal");
        var change = new Div(new H3(said.change()), new Chip(said.kind(), Chip.Tone.ACCENT));
        change.addClassName("hs-heading-name");
        getContent().add(change, new Paragraph(getTranslation("progress.proposal.because", said.because())));
        if (said.next() != null) getContent().add(new Paragraph(said.next()));
        var text = getTranslation("progress.proposal.sign");
        var signing = first ? Buttons.filled(text, sign) : Buttons.outlined(text, sign);
        var dismissing = Buttons.quiet(getTranslation("progress.proposal.dismiss"), dismiss);
        signing.setAriaLabel(getTranslation("progress.proposal.sign.named", said.change()));
        dismissing.setAriaLabel(getTranslation("progress.proposal.dismiss.named", said.change()));
        var actions = new Div(signing, dismissing);
        actions.addClassName("hs-actions");
        getContent().add(actions);
    }
}
