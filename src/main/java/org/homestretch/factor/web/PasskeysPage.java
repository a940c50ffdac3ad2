package org.homestretch.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.homestretch.factor.PasskeyFactors;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Proof;
import org.homestretch.identity.SignInSession;
import org.homestretch.identity.web.Typed;
import org.homestretch.passkey.AddingPasskeys;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where somebody makes a passkey on this device or takes one away, having just shown who they are. */
@Controller
class PasskeysPage {

    /** What somebody calls a passkey, and what the device has answered. */
    record Form(@Nullable String name, @Nullable String answer) {

        String named() {
            return Objects.requireNonNullElse(name, "");
        }

        String answered() {
            return Objects.requireNonNullElse(answer, "");
        }
    }

    private final PasskeyFactors passkeys;
    private final AddingPasskeys adding;
    private final Challenges challenges;
    private final SignInSession session;
    private final CurrentAccount current;
    private final Proof proof;

    PasskeysPage(
            PasskeyFactors passkeys,
            AddingPasskeys adding,
            Challenges challenges,
            SignInSession session,
            CurrentAccount current,
            Proof proof) {
        this.passkeys = passkeys;
        this.adding = adding;
        this.challenges = challenges;
        this.session = session;
        this.current = current;
        this.proof = proof;
    }

    @GetMapping("/account/passkey")
    String page(@ModelAttribute("form") Form form) {
        proof.require();
        return "passkey";
    }

    @PostMapping(path = "/account/passkey/question", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String question(HttpServletRequest request) {
        proof.require();
        return adding.question(challenges.keep(adding.ask(current.get()), request));
    }

    @PostMapping("/account/passkey")
    String add(
            @ModelAttribute("form") Form form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        proof.require();
        var asked = challenges.take(PublicKeyCredentialCreationOptions.class, request);
        var here = SignInSession.of(request.getSession());
        var codes = Typed.accept(
                problems,
                () -> passkeys.add(
                        current.get(),
                        asked.orElseThrow(() -> new InputRefused("name", "passkey.made.refused")),
                        form.answered(),
                        form.named(),
                        here));
        if (codes.isEmpty()) return "passkey";
        session.prove(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, request, response);
        if (codes.get().isEmpty()) return "redirect:" + OwnPage.FACTORS + "?made";
        return SetUpFactorPage.codes(codes.get(), OwnPage.FACTORS, model);
    }

    @PostMapping("/account/passkey/{id}/remove")
    String remove(@PathVariable UUID id, HttpServletRequest request) {
        proof.require();
        try {
            passkeys.remove(current.get(), id, SignInSession.of(request.getSession()));
            return "redirect:" + OwnPage.FACTORS + "?removed";
        } catch (InputRefused only) {
            return "redirect:" + OwnPage.FACTORS + "?only";
        }
    }
}
