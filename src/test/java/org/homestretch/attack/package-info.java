/** Attacks on the whole program: every service, every table, every address. */
@org.jspecify.annotations.NullMarked
package org.homestretch.attack;
