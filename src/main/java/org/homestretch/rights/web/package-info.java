/** Pages by which clients use their rights. */
@NullMarked
package org.homestretch.rights.web;

import org.jspecify.annotations.NullMarked;
