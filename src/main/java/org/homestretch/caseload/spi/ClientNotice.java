package org.homestretch.caseload.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.homestretch.caseload.ClientSummary;

/** What must be known before anything else is read on a client's page, from the module that knows. Implementations are beans. */
public interface ClientNotice {

    /** Stands below the client's name; none when there is nothing to tell. */
    Optional<Component> notice(ClientSummary client);
}
