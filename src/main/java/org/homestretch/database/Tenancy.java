package org.homestretch.database;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The tenant of the current thread: the one in force for a piece of work, else whoever is signed in, else nobody. */
@Component
public class Tenancy {

    private static final ScopedValue<Tenant> IN_FORCE = ScopedValue.newInstance();

    private final TenantSource signedIn;

    Tenancy(TenantSource signedIn) {
        this.signedIn = signedIn;
    }

    /** Does the work for this tenant. A transaction already running keeps the tenant that it began with. */
    public static <T> T as(Tenant tenant, Supplier<T> work) {
        return ScopedValue.where(IN_FORCE, tenant).call(work::get);
    }

    public static void as(Tenant tenant, Runnable work) {
        ScopedValue.where(IN_FORCE, tenant).run(work);
    }

    public Tenant current() {
        return IN_FORCE.isBound() ? IN_FORCE.get() : signedIn.current();
    }
}
