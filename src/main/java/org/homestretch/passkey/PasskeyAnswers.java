package org.homestretch.passkey;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers are asked and what they answer, as the JSON that WebAuthn Level 3 names. */
@Component
class PasskeyAnswers {

    /** Browsers send a few hundred letters, and some thousand with a maker's statement. */
    private static final int LONGEST = 20_000;

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    String question(Object options) {
        return json.writeValueAsString(options);
    }

    PublicKeyCredential<AuthenticatorAttestationResponse> made(String answer) {
        var made = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
        var response = made.getResponse();
        return whole(made, made.getRawId(), response.getAttestationObject(), response.getClientDataJSON());
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> shown(String answer) {
        var shown = read(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
        var response = shown.getResponse();
        return whole(
                shown,
                shown.getRawId(),
                response.getAuthenticatorData(),
                response.getClientDataJSON(),
                response.getSignature(),
                response.getUserHandle());
    }

    private <T extends PublicKeyCredential<?>> T read(String answer, TypeReference<T> type) {
        if (answer.length() > LONGEST) throw new PasskeyRefused(PasskeyRefused.Reason.WRONG);
        try {
            var read = json.readValue(answer, type);
            return whole(read, read, read == null ? null : read.getResponse());
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new PasskeyRefused(PasskeyRefused.Reason.WRONG, unreadable);
        }
    }

    private static <T> T whole(T answer, @Nullable Object... parts) {
        if (Stream.of(parts).allMatch(Objects::nonNull)) return answer;
        throw new PasskeyRefused(PasskeyRefused.Reason.WRONG);
    }
}
