package org.homestretch.caseload;

import java.time.LocalDate;

/** A client's care has ended; published inside the transaction that ends it. */
public record ClientDischarged(ClientId client, LocalDate lastDay) {}
