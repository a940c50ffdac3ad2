package org.homestretch.outcome;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What answers come to.
 *
 * @param value none when fewer were answered than the measure demands
 * @param answered of all that were asked
 */
public record Score(@Nullable BigDecimal value, int answered, int asked) {}
