package org.homestretch.database;

/** Tells on whose behalf the current thread works; implemented by whoever knows who is signed in. */
public interface TenantSource {

    Tenant current();
}
