/** Serves the portal's shell, the one page behind all addresses of the client's door. */
@NullMarked
package org.homestretch.shell.web;

import org.jspecify.annotations.NullMarked;
