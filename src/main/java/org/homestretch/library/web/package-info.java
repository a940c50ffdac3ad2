/** The exercises' drawings, for whoever is signed in. */
@NullMarked
package org.homestretch.library.web;

import org.jspecify.annotations.NullMarked;
