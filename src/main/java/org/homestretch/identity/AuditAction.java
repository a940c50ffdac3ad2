package org.homestretch.identity;

/** What the audit trail can tell that somebody did; its names are kept for years and never change their meaning. */
public enum AuditAction {
    READ,
    CHANGED,
    EXPORTED,
    REFUSED,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    ROLE_CHANGED,
    INVITED,
    CONSENTED,
    PASSWORD_CHANGED,
    FACTOR_CHANGED,
    ERASED,
    RETIRED
}
