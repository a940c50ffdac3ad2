package org.homestretch.rights;

/** Why a record is erased; a code, since words of one's own could name the person. */
public enum ErasureReason {
    ASKED,
    CONSENT_WITHDRAWN,
    RETENTION,
    MISTAKE
}
