/** Looks into files that people send, and keeps of them what is picture and sound and nothing else. */
@NullMarked
package org.homestretch.library.media;

import org.jspecify.annotations.NullMarked;
