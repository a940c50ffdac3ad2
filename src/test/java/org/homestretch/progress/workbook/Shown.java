package org.homestretch.progress.workbook;

import java.util.Map;

/** Somewhere that the figures of a period are to be read: a screen, a page, a table. */
interface Shown {

    /** What is to be read there, by the names of {@link Expected}; what is not told there is left out. */
    Map<String, String> figures();
}
