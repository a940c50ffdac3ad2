/** The portal's API for the client's own thread. */
@NullMarked
package org.homestretch.message.web;

import org.jspecify.annotations.NullMarked;
