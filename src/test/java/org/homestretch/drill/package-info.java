/**
 * What can fail, made to fail: the whole program in processes of its own, as an operator runs it, on data of its own. Most of
 * it takes minutes and runs with {@code ./mvnw verify -Pdrills}.
 */
package org.homestretch.drill;
