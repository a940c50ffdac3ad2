package org.homestretch.passkey;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of the account for which the transaction runs, as Spring Security reads and writes them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredPasskeys implements UserCredentialRepository {

    private static final String ROWS = """
            select k.*, h.handle from passkey k
            join passkey_holder h on h.practice_id = k.practice_id and h.account_id = k.account_id
            where k.practice_id = current_practice() and k.account_id = current_account()""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredPasskeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(ROWS + " and k.credential_id = :id")
                .param("id", id.getBytes())
                .query(StoredPasskeys::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(ROWS + " and h.handle = :handle order by k.made_at, k.id")
                .param("handle", handle.getBytes())
                .query(StoredPasskeys::passkey)
                .list();
    }

    /** A known one was used: of many answers with one count, one is taken. */
    @Override
    public void save(CredentialRecord passkey) {
        if (findByCredentialId(passkey.getCredentialId()) == null) add(passkey);
        else if (!use(passkey)) throw new PasskeyRefused(PasskeyRefused.Reason.COPIED);
    }

    private boolean use(CredentialRecord passkey) {
        return jdbc.sql("""
                        update passkey set sign_count = :count, last_used_at = :now
                        where practice_id = current_practice() and account_id = current_account() and credential_id = :id
                          and (sign_count < :count or sign_count = 0 and :count = 0)""")
                        .param("count", passkey.getSignatureCount())
                        .param("now", now())
                        .param("id", passkey.getCredentialId().getBytes())
                        .update()
                == 1;
    }

    /** Kept for nobody but whom the device was asked to make it for. */
    private void add(CredentialRecord passkey) {
        var added = jdbc.sql("""
                        insert into passkey (practice_id, id, account_id, credential_id, public_key, attestation, transports,
                          backed_up, sign_count, name, made_at)
                        select h.practice_id, :id, h.account_id, :credential, :key, :attestation, :transports, :shared,
                          :count, :name, :now
                        from passkey_holder h where h.practice_id = current_practice()
                          and h.account_id = current_account() and h.handle = :handle""")
                .param("id", NewId.next())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(joining(" ")))
                .param("shared", passkey.isBackupState())
                .param("count", passkey.getSignatureCount())
                .param("name", passkey.getLabel())
                .param("now", now())
                .param("handle", passkey.getUserEntityUserId().getBytes())
                .update();
        if (added != 1) throw new PasskeyRefused(PasskeyRefused.Reason.WRONG);
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Passkeys are removed by their ids");
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .transports(transports(row.getString("transports")))
                .uvInitialized(true)
                .backupState(row.getBoolean("backed_up"))
                .backupEligible(row.getBoolean("backed_up"))
                .signatureCount(row.getLong("sign_count"))
                .label(row.getString("name"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String names) {
        return Stream.of(names.split(" "))
                .filter(it -> !it.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(toSet());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
