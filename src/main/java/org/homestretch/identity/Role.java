package org.homestretch.identity;

/** What an account is for; the names are those of {@link Roles}. */
public enum Role {
    OWNER,
    THERAPIST,
    CLIENT;

    public boolean isStaff() {
        return this != CLIENT;
    }
}
