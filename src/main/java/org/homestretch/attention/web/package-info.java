/** Where the portal tells that help was asked for. */
@NullMarked
package org.homestretch.attention.web;

import org.jspecify.annotations.NullMarked;
