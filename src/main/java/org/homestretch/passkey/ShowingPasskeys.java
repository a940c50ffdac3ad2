package org.homestretch.passkey;

import static org.homestretch.database.Tenancy.as;

import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.database.Tenant;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.ActiveAccounts;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Audited;
import org.homestretch.identity.SignInLimit;
import org.homestretch.identity.SignedIn;
import org.homestretch.passkey.PasskeyRefused.Reason;
import org.homestretch.shared.PracticeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells whose passkey is shown. It counts only when the device made sure of its person by finger, face or PIN, so that it
 * stands for both factors. Tries are limited like those at passwords and codes.
 */
@Component
public class ShowingPasskeys {

    /** All are asked alike, whoever they are, so that the question tells nobody anything. */
    private static final Authentication ANYBODY =
            new AnonymousAuthenticationToken("passkey", "anybody", AuthorityUtils.createAuthorityList("ROLE_ANYBODY"));

    private record Owner(PracticeId practice, AccountId account) {}

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeyAnswers answers;
    private final ActiveAccounts accounts;
    private final SignInLimit limit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ShowingPasskeys(
            WebAuthnRelyingPartyOperations operations,
            PasskeyAnswers answers,
            ActiveAccounts accounts,
            SignInLimit limit,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.operations = operations;
        this.answers = answers;
        this.accounts = accounts;
        this.limit = limit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** To be kept on the server until the device has answered, and to be taken once. */
    public PublicKeyCredentialRequestOptions ask() {
        return operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(ANYBODY));
    }

    /** Whether somebody there may be asked once more; a question is kept until it is answered or too old. */
    public boolean mayAsk(String networkAddress) {
        return limit.permitsQuestionsFrom(networkAddress);
    }

    /** The same for the browser. */
    public String question(PublicKeyCredentialRequestOptions asked) {
        return answers.question(asked);
    }

    /**
     * @param asked what was asked of this browser; none when that was too long ago, or answered before
     * @throws PasskeyRefused whatever is wrong
     */
    public SignedIn whose(Optional<PublicKeyCredentialRequestOptions> asked, String answer, String networkAddress) {
        if (!limit.permitsPasskeysFrom(networkAddress)) throw new PasskeyRefused(Reason.WAIT);
        var shown = answers.shown(answer);
        var owner = owner(shown.getRawId()).orElseThrow(() -> new PasskeyRefused(Reason.WRONG));
        if (!limit.permitsPasskey(owner.account())) throw new PasskeyRefused(Reason.WAIT);
        var who = accounts.find(owner.practice(), owner.account()).orElseThrow(() -> new PasskeyRefused(Reason.WRONG));
        try {
            verify(who, asked.orElseThrow(() -> new PasskeyRefused(Reason.WRONG)), shown);
        } catch (PasskeyRefused refused) {
            tell(who, refused.reason());
            throw refused;
        }
        limit.forgetPasskeys(who.account(), networkAddress);
        return who;
    }

    private Optional<Owner> owner(Bytes credential) {
        return as(
                Tenant.atDoor("passkey:" + HexFormat.of().formatHex(credential.getBytes())),
                () -> transaction.execute(_ -> jdbc.sql(
                                "select practice_id, account_id from passkey where credential_id = :id")
                        .param("id", credential.getBytes())
                        .query((row, _) -> new Owner(
                                new PracticeId(row.getObject("practice_id", UUID.class)),
                                new AccountId(row.getObject("account_id", UUID.class))))
                        .optional()));
    }

    private void verify(
            SignedIn who,
            PublicKeyCredentialRequestOptions asked,
            PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        try {
            as(
                    of(who),
                    () -> transaction.executeWithoutResult(_ -> {
                        var holder = operations.authenticate(new RelyingPartyAuthenticationRequest(asked, shown));
                        if (!holder.getId().equals(shown.getResponse().getUserHandle())) {
                            throw new PasskeyRefused(Reason.WRONG);
                        }
                    }));
        } catch (MaliciousCounterValueException behind) {
            throw new PasskeyRefused(Reason.COPIED, behind);
        } catch (WebAuthnException | IllegalArgumentException wrong) {
            throw new PasskeyRefused(Reason.WRONG, wrong);
        }
    }

    private void tell(SignedIn who, Reason reason) {
        var news = new Audited(
                AuditAction.SIGN_IN_REFUSED, "Passkey", who.accountId(), who.account(), null, "passkey." + reason);
        as(of(who), () -> transaction.executeWithoutResult(_ -> events.publishEvent(news)));
    }

    private static Tenant of(SignedIn who) {
        return Tenant.of(who.practice(), who.accountId());
    }
}
