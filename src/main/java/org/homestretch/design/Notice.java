package org.homestretch.design;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/** Says for a few seconds what has just been done. Nothing that must be read stands only here. */
public final class Notice {

    private static final Duration SHOWN = Duration.ofSeconds(5);

    private Notice() {}

    public static void show(String text) {
        Notification.show(text, (int) SHOWN.toMillis(), Position.BOTTOM_CENTER);
    }
}
