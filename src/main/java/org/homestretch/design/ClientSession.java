package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;

/** A session to try out over the whole screen: the very player of the portal, with nothing stored at its end. */
@Tag("session-trial")
@JsModule("./../components/session-trial/session-trial.ts")
public final class ClientSession extends Component {

    /**
     * @param texts the patterns of the portal's messages, in the client's language
     * @param therapist as the client knows them
     */
    public record Words(Map<String, String> texts, String language, String therapist) {}

    /**
     * @param exercises what the portal's API would answer with
     * @param notice says to whoever tries it that nothing is stored
     * @param over what to do once it was left or came to its end
     */
    public ClientSession(List<?> exercises, Words words, String notice, Runnable over) {
        getElement()
                .setPropertyMap("texts", words.texts())
                .setProperty("language", words.language())
                .setProperty("therapist", words.therapist())
                .setProperty("notice", notice)
                .setPropertyList("script", exercises);
        getElement().addEventListener("trial-over", _ -> {
            getElement().removeFromParent();
            over.run();
        });
    }
}
