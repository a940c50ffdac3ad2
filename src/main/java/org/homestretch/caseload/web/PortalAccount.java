package org.homestretch.caseload.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.homestretch.caseload.OwnRecord;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the signed-in client, as the portal shows it.
 *
 * @param language BCP 47 tag
 * @param practicePhone the number to call
 * @param therapist full name of the treating therapist, when there is one
 * @param consentedOn client-local date of the consent; none before
 * @param consentWanted whether there is a newer text to agree to, at /account/consent
 * @param restrictedSince client-local date since which the record is only kept; none when it is not restricted
 * @param restrictedUntil when that ends; none while nobody has decided so
 */
record PortalAccount(
        String name,
        String email,
        @Nullable String phone,
        ZoneId zone,
        Locale language,
        String practice,
        @Nullable String practicePhone,
        @Nullable String therapist,
        @Nullable LocalDate consentedOn,
        boolean consentWanted,
        @Nullable LocalDate restrictedSince,
        @Nullable LocalDate restrictedUntil) {

    static PortalAccount of(OwnRecord own) {
        var me = own.client();
        var restricted = own.restriction();
        var ending = restricted == null ? null : restricted.ending();
        var consented = me.consentedAt();
        return new PortalAccount(
                me.name(),
                me.email(),
                me.phone(),
                me.zone(),
                me.language(),
                own.practice().name(),
                own.practice().phone(),
                own.therapist(),
                consented == null ? null : LocalDate.ofInstant(consented, me.zone()),
                own.consentWanted(),
                restricted == null ? null : LocalDate.ofInstant(restricted.since(), me.zone()),
                ending == null ? null : LocalDate.ofInstant(ending.at(), me.zone()));
    }
}
