/** The portal's API for the client's own progress. */
@NullMarked
package org.homestretch.progress.web;

import org.jspecify.annotations.NullMarked;
