package org.homestretch.rights;

import java.util.List;

/**
 * A part of a record in words, the newest first.
 *
 * @param part its name in the export
 * @param rows three cells each: when, what, and more of it; any but the second may be empty
 * @param older whether there are older ones
 */
public record RecordPage(String part, List<List<String>> rows, boolean older) {}
