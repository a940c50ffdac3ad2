package org.homestretch.identity;

import java.time.ZoneId;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What founds a practice: its name, and its first owner.
 *
 * @param phone the number that clients are told to call, when there is one
 * @param treatsClients whether the owner is also a therapist
 */
public record NewPractice(
        String practice,
        @Nullable String phone,
        ZoneId zone,
        PersonName owner,
        EmailAddress email,
        NewPassword password,
        boolean treatsClients) {

    public NewPractice {
        practice = Typed.text(practice);
        if (practice.isEmpty()) throw new InputRefused("practice", "identity.practice.missing");
        if (practice.length() > 120) throw new InputRefused("practice", "identity.practice.long", 120);
        password.notAbout(practice, owner.value(), email.value());
        phone = Typed.orNone(phone);
        if (phone != null && phone.length() > 40) throw new InputRefused("phone", "identity.phone.long", 40);
    }
}
