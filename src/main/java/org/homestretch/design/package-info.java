/** Pieces that every screen of the workspace is put together from. They know no word of the domain. */
@NullMarked
package org.homestretch.design;

import org.jspecify.annotations.NullMarked;
