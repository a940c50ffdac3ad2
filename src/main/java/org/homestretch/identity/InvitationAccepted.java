package org.homestretch.identity;

import java.time.Instant;

/**
 * An invited person has set a password. Published inside the accepting transaction, so that what listeners record holds or
 * falls with it.
 *
 * @param consent the text that a client agreed to; staff agree to none
 */
public record InvitationAccepted(AccountId account, Role role, ConsentText consent, Instant at) {}
