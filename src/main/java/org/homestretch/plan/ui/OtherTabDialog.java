package org.homestretch.plan.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.homestretch.design.Buttons;
import org.homestretch.plan.change.ChangedLine;

/** Tells an author who has two tabs open that the other one was saved; nothing typed in either goes without a word. */
class OtherTabDialog extends Dialog {

    /** @param here what this tab has otherwise than what was saved in the other */
    OtherTabDialog(
            String saved,
            String consequence,
            String take,
            List<ChangedLine> here,
            Runnable takeOther,
            Runnable keepThis) {
        addClassName("hs-dialog");
        setWidth("36rem");
        setHeaderTitle(getTranslation("plan.tabs.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var content = new Div(
                new Paragraph(saved),
                new H3(getTranslation("plan.tabs.here")),
                new ChangeList(here),
                new Paragraph(consequence));
        content.addClassName("hs-stack");
        add(content);
        getFooter().add(Buttons.outlined(getTranslation("plan.tabs.keep"), () -> {
            close();
            keepThis.run();
        }));
        getFooter().add(Buttons.filled(take, () -> {
            close();
            takeOther.run();
        }));
    }
}
