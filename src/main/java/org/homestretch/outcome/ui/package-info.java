/** The client page's tab on measures, and the import of further ones. */
@NullMarked
package org.homestretch.outcome.ui;

import org.jspecify.annotations.NullMarked;
