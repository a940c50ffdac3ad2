package org.homestretch.progress.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import org.homestretch.progress.Adherence;
import org.homestretch.progress.Measure;
import org.homestretch.progress.PhraseText;

/** Opens a figure to its explanation. */
class HowCounted extends NativeDetails {

    HowCounted(Adherence adherence, Measure measure, PhraseText phrases) {
        addClassName("hs-how");
        setSummaryText(getTranslation("progress.tab.how"));
        var sentences = new UnorderedList();
        phrases.say(adherence.explanation(measure), getLocale()).forEach(it -> sentences.add(new ListItem(it)));
        setContent(sentences);
    }
}
