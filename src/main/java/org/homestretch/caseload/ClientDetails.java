package org.homestretch.caseload;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist writes down of a client.
 *
 * @param phone kept in international form
 */
public record ClientDetails(
        PersonName name,
        EmailAddress email,
        @Nullable String phone,
        @Nullable LocalDate dateOfBirth,
        ZoneId zone,
        Locale language) {

    /**
     * Checks what was typed.
     *
     * @param today in the practice; nobody is born after it
     * @throws InputRefused at the field that cannot be accepted
     */
    public static ClientDetails typed(
            String name,
            String email,
            @Nullable String phone,
            @Nullable LocalDate dateOfBirth,
            @Nullable String zone,
            Locale language,
            LocalDate today) {
        return new ClientDetails(
                new PersonName(name),
                new EmailAddress(email),
                phone(phone, language),
                born(dateOfBirth, today),
                zone(zone),
                language);
    }

    /** Numbers need their country code, unless the language names a region. */
    private static @Nullable String phone(@Nullable String typed, Locale language) {
        if (typed == null || typed.isBlank()) return null;
        if (typed.length() > 40) throw new InputRefused("phone", "caseload.phone.long", 40);
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var region = language.getCountry().isEmpty() ? "ZZ" : language.getCountry();
            var number = numbers.parse(typed, region);
            if (!numbers.isPossibleNumber(number)) throw new InputRefused("phone", "caseload.phone.malformed");
            return numbers.format(number, PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException malformed) {
            throw new InputRefused("phone", "caseload.phone.malformed");
        }
    }

    private static @Nullable LocalDate born(@Nullable LocalDate date, LocalDate today) {
        if (date != null && (date.isAfter(today) || date.isBefore(today.minusYears(130)))) {
            throw new InputRefused("dateOfBirth", "caseload.born.implausible");
        }
        return date;
    }

    private static ZoneId zone(@Nullable String typed) {
        try {
            if (typed != null && !typed.isBlank()) return ZoneId.of(typed);
        } catch (DateTimeException unknown) {
            throw new InputRefused("zone", "caseload.zone.unknown");
        }
        throw new InputRefused("zone", "caseload.zone.missing");
    }
}
