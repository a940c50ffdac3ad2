/** The portal's API for the trail. */
@NullMarked
package org.homestretch.audit.web;

import org.jspecify.annotations.NullMarked;
