package org.homestretch.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/**
 * Lets one sign-in keep at most {@value #MOST} screens open, some hundred kilobytes each, so that nobody fills the memory
 * with tabs. Of more, the one from which nothing was heard the longest gives way.
 */
@Component
class OpenScreens implements VaadinServiceInitListener {

    static final int MOST = 30;

    private static final Comparator<UI> LEAST_LATELY = Comparator.comparingLong(
                    (UI screen) -> screen.getInternals().getLastHeartbeatTimestamp())
            .thenComparingInt(UI::getUIId);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> makeRoomFor(opened.getUI()));
    }

    private static void makeRoomFor(UI opened) {
        var others = opened.getSession().getUIs().stream()
                .filter(it -> it != opened && !it.isClosing())
                .sorted(LEAST_LATELY)
                .toList();
        others.stream().limit(Math.max(0, others.size() + 1 - MOST)).forEach(UI::close);
    }
}
