package org.homestretch.caseload;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** Somebody who is treated. The name and address are those of the account, kept the same in one transaction. */
@Entity
class Client {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClientId id;

    @TenantId
    private UUID practiceId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String name;
    private String email;
    private @Nullable String phone;
    private @Nullable LocalDate dateOfBirth;
    private String zone;
    private String language;
    private @Nullable Instant consentedAt;
    private @Nullable String consentVersion;
    private @Nullable LocalDate dischargedOn;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Client() {}

    @SuppressWarnings("NullAway.Init")
    Client(ClientId id, AccountId account, ClientDetails details, Instant now) {
        this.id = id;
        this.account = account;
        this.createdAt = now;
        write(details);
    }

    void write(ClientDetails details) {
        name = details.name().value();
        email = details.email().value();
        phone = details.phone();
        dateOfBirth = details.dateOfBirth();
        zone = details.zone().getId();
        language = details.language().toLanguageTag();
    }

    void consent(String textVersion, Instant now) {
        consentVersion = textVersion;
        consentedAt = now;
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(zone));
    }

    void discharge(LocalDate lastDay) {
        dischargedOn = lastDay;
    }

    void readmit() {
        dischargedOn = null;
    }

    ClientId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    ClientSummary summary() {
        return new ClientSummary(
                id,
                account,
                name,
                email,
                phone,
                dateOfBirth,
                ZoneId.of(zone),
                Locale.forLanguageTag(language),
                consentedAt,
                dischargedOn);
    }
}
