/** The figures of a period as charts: what is drawn, with its finding, its explanation and its table in words. */
@NullMarked
@NamedInterface("chart")
package org.homestretch.progress.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
