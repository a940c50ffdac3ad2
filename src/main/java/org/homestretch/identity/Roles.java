package org.homestretch.identity;

/** The roles as annotations need them. */
public final class Roles {

    public static final String OWNER = "OWNER";
    public static final String THERAPIST = "THERAPIST";
    public static final String CLIENT = "CLIENT";

    private Roles() {}
}
