/** The portal's API for the client's own reports. */
@NullMarked
package org.homestretch.report.web;

import org.jspecify.annotations.NullMarked;
