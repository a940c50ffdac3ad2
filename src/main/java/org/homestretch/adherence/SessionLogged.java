package org.homestretch.adherence;

import java.time.LocalDate;
import org.homestretch.caseload.ClientId;

/** A client has logged or corrected a session of a date; published inside the transaction that stores it. */
public record SessionLogged(ClientId client, SessionLogId log, LocalDate date) {}
