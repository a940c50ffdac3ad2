/** The portal's API for routines and session logs. */
@NullMarked
package org.homestretch.adherence.web;

import org.jspecify.annotations.NullMarked;
