/** Reports in the workspace: the client page's tab, one report, and all of them. */
@NullMarked
package org.homestretch.report.ui;

import org.jspecify.annotations.NullMarked;
