/** The whole program as people use it: from the set-up link to the figure, in a real browser on a real database. */
package org.homestretch.walk;
