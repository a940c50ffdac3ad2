package org.homestretch.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A service method (or all of a service) that the audit trail tells otherwise than by the client that was asked for. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Watched {

    AuditAction value() default AuditAction.READ;

    /** It shows many clients at once, or concerns none: one row stands for all. */
    boolean many() default false;
}
