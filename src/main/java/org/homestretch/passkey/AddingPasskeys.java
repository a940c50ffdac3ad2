package org.homestretch.passkey;

import static org.homestretch.database.Tenancy.as;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Objects;
import org.homestretch.database.Tenant;
import org.homestretch.identity.SignedIn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks a device to make a passkey and keeps it. Whoever calls has made sure of who it is, and may give them one. */
@Component
public class AddingPasskeys {

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeyAnswers answers;
    private final TransactionTemplate transaction;

    AddingPasskeys(WebAuthnRelyingPartyOperations operations, PasskeyAnswers answers, TransactionTemplate transaction) {
        this.operations = operations;
        this.answers = answers;
        this.transaction = transaction;
    }

    /** To be kept on the server until the device has answered, and to be taken once. */
    public PublicKeyCredentialCreationOptions ask(SignedIn who) {
        var person = UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
        return Objects.requireNonNull(as(
                Tenant.of(who.practice(), who.accountId()),
                () -> transaction.execute(_ -> operations.createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(person)))));
    }

    /** The same for the browser. */
    public String question(PublicKeyCredentialCreationOptions asked) {
        return answers.question(asked);
    }

    /**
     * Within a transaction of this person.
     *
     * @throws PasskeyRefused when the answer is none to what was asked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(PublicKeyCredentialCreationOptions asked, String answer, String name) {
        var made = new RelyingPartyPublicKey(answers.made(answer), name);
        try {
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, made));
        } catch (WebAuthnException | IllegalArgumentException | DuplicateKeyException refused) {
            throw new PasskeyRefused(PasskeyRefused.Reason.WRONG, refused);
        }
    }
}
