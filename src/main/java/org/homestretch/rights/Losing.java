package org.homestretch.rights;

import org.homestretch.caseload.ClientId;

/** Whom an erasure is of, and how much there is of what it takes away. */
public record Losing(ClientId client, String name, int planVersions, int sessions, int answers, int messages) {}
