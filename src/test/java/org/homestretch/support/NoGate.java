package org.homestretch.support;

import java.util.List;

/** What lets one session send as much as it can: for benchmarks, which ask faster than any person. */
public final class NoGate {

    public static final List<String> SETTINGS = List.of(
            "--homestretch.session.a-second=100000",
            "--homestretch.session.in-one-go=100000",
            "--homestretch.session.at-once=100000");

    private NoGate() {}
}
