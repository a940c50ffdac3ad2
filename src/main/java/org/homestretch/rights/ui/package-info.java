/** The records of a practice as its owners see them. */
@NullMarked
package org.homestretch.rights.ui;

import org.jspecify.annotations.NullMarked;
