package org.homestretch.message.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Lets the browser ask every quarter of a minute, while its window is in sight, whether there is news. Asking is no use of the
 * workspace: it is a plain request, of which Vaadin's idle time knows nothing, and what is then shown leaves that as it was. So
 * whoever walks away is signed out as soon as before.
 */
final class LookingForNews {

    private static final int MILLISECONDS = 15_000;

    /** Asks at once when somebody comes back to the window. What is asked after the session has ended is not told. */
    private static final String LOOK = """
            const card = this;
            card.looking?.abort();
            const ends = (card.looking = new AbortController());
            const look = async () => {
              if (!card.isConnected) return ends.abort();
              if (document.visibilityState !== 'visible') return;
              try {
                const answer = await fetch(card.dataset.news, { cache: 'no-store', redirect: 'error' });
                if (answer.ok && (await answer.text()) === 'yes') card.dispatchEvent(new CustomEvent('news'));
              } catch {
                // Without signal the next look is as good.
              }
            };
            const every = setInterval(look, $0);
            ends.signal.addEventListener('abort', () => clearInterval(every));
            document.addEventListener('visibilitychange', look, { signal: ends.signal });
            window.addEventListener('focus', look, { signal: ends.signal });
            """;

    private final BooleanSupplier news;
    private final Runnable show;
    private long lastUsed;

    private LookingForNews(BooleanSupplier news, Runnable show) {
        this.news = news;
        this.show = show;
    }

    /** @param show shows what is new, while what was typed stays */
    static LookingForNews of(Component on, BooleanSupplier news, Runnable show) {
        var looking = new LookingForNews(news, show);
        on.getElement().addEventListener("news", _ -> looking.show());
        on.getElement().setAttribute("data-news", DownloadHandler.fromInputStream(asked -> {
            asked.getResponse().setHeader("Cache-Control", "no-store");
            var answer = looking.look(asked.getSession()) ? "yes" : "no";
            var bytes = answer.getBytes(StandardCharsets.US_ASCII);
            return new DownloadResponse(new ByteArrayInputStream(bytes), null, "text/plain", bytes.length);
        }));
        on.addAttachListener(_ -> on.getElement().executeJs(LOOK, MILLISECONDS));
        return looking;
    }

    boolean look(VaadinSession session) {
        session.lock();
        try {
            lastUsed = session.getLastRequestTimestamp();
        } finally {
            session.unlock();
        }
        return news.getAsBoolean();
    }

    /** Shows the news as if nobody had asked. */
    private void show() {
        var session = VaadinSession.getCurrent();
        if (lastUsed > 0) session.setLastRequestTimestamp(lastUsed);
        show.run();
    }
}
