/** The doorway: small server-rendered pages that stand before anything is proven, and the rules of the web. */
@NullMarked
package org.homestretch.identity.web;

import org.jspecify.annotations.NullMarked;
