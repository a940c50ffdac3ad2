/** Exercises as files: packs to hand on, and the public formats that are read. */
@NullMarked
package org.homestretch.library.pack;

import org.jspecify.annotations.NullMarked;
