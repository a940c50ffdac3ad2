package org.homestretch.rights.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.util.Locale;
import org.homestretch.design.Dates;
import org.homestretch.rights.ErasureRequest;

/** Says when a record is to be erased and who asked for it, the same wherever it stands. */
record ErasureWords(ErasureRequest request, ZoneId zone, Locale locale) {

    String when(Component speaker) {
        if (!request.standing()) return speaker.getTranslation("rights.asked.left", request.by());
        return speaker.getTranslation("rights.asked.on", Dates.moment(request.at(), zone, locale), request.by());
    }
}
