/** The client page's tab on messages and notes, and where unread messages are told in the workspace. */
@NullMarked
package org.homestretch.message.ui;

import org.jspecify.annotations.NullMarked;
