/** The portal's API for the client's own record. */
@NullMarked
package org.homestretch.caseload.web;

import org.jspecify.annotations.NullMarked;
