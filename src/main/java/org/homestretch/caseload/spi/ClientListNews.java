package org.homestretch.caseload.spi;

import java.util.List;
import org.homestretch.caseload.ClientId;

/** What is new about clients, for the list of them, from the module that knows. Implementations are beans. */
public interface ClientListNews {

    /**
     * Said of one client.
     *
     * @param name the client's full name
     * @param words in two or three words
     * @param tab {@code path()} of the tab where it is
     */
    record News(ClientId client, String name, String words, String tab) {}

    /** Of all clients of the signed-in therapist at once, most pressing first. */
    List<News> news();
}
