/** The exercises' drawings, for whoever is signed in, and their photos and videos, for whoever may see the exercise. */
@NullMarked
package org.homestretch.library.web;

import org.jspecify.annotations.NullMarked;
