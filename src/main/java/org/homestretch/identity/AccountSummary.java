package org.homestretch.identity;

import java.util.Set;

/** An account as others see it; an account that is neither active nor deactivated waits for its invitation. */
public record AccountSummary(
        AccountId id, String name, String email, Set<Role> roles, boolean active, boolean deactivated) {}
