/** What is prescribed again and again: written without a client, begun with for any. */
@NamedInterface("template")
@NullMarked
package org.homestretch.plan.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
