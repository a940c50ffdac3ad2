/** Words that every module uses: identifiers, sides, and how bad input is told. No beans, no screens. */
@NullMarked
package org.homestretch.shared;

import org.jspecify.annotations.NullMarked;
