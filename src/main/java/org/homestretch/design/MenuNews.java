package org.homestretch.design;

import java.util.Optional;

/** A few words on what is new behind an entry of the workspace's menu, from the module that knows. Implementations are beans. */
public interface MenuNews {

    /** Address of the entry, such as "clients". */
    String path();

    /** Asked on every way; empty when nothing is new for whoever is signed in. */
    Optional<String> words();
}
