package org.homestretch.caseload.spi;

import com.vaadin.flow.component.Component;
import org.homestretch.caseload.ClientSummary;

/** What else can be done with a client's record, from the module that does it. Implementations are beans. */
public interface ClientDeed {

    /** An entry of the client page's menu. */
    Component entry(ClientSummary client);
}
