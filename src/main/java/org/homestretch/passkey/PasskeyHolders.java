package org.homestretch.passkey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By what random name devices know the account for which the transaction runs. Other accounts are not found. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private static final String HOLDER = """
            select h.handle, a.email, a.name from passkey_holder h
            join account a on a.practice_id = h.practice_id and a.id = h.account_id
            where h.practice_id = current_practice() and h.account_id = current_account()""";

    private final JdbcClient jdbc;

    PasskeyHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the account its name when it has none yet. */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String account) {
        jdbc.sql("""
                        insert into passkey_holder (practice_id, account_id, handle)
                        values (current_practice(), current_account(), :handle) on conflict (practice_id, account_id) do nothing""").param("handle", Bytes.random().getBytes()).update();
        return jdbc.sql(HOLDER)
                .query((row, _) -> entity(row.getBytes("handle"), row.getString("email"), row.getString("name")))
                .single();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql(HOLDER + " and h.handle = :handle")
                .param("handle", handle.getBytes())
                .query((row, _) -> entity(row.getBytes("handle"), row.getString("email"), row.getString("name")))
                .optional()
                .orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(byte[] handle, String email, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(handle))
                .name(email)
                .displayName(name)
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("An account is given its name when it is looked for");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("The name stays as long as the account");
    }
}
