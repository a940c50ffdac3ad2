/** Histories of clients with figures that were worked out by hand, and what reads them. */
@NullMarked
package org.homestretch.progress.workbook;

import org.jspecify.annotations.NullMarked;
