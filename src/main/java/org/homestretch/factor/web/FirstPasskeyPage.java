package org.homestretch.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.homestretch.factor.PasskeyFactors;
import org.homestretch.factor.SecondFactors;
import org.homestretch.identity.SignInSession;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.web.AfterSignIn;
import org.homestretch.identity.web.Typed;
import org.homestretch.passkey.AddingPasskeys;
import org.homestretch.shared.InputRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where whoever must have a second step and has none makes a passkey in the place of an app, on the way in. */
@Controller
class FirstPasskeyPage {

    private static final String HERE = "/login/factor/passkey";
    private static final String PAGE = "passkey";
    private static final String TOO_LATE = "/login?expired";

    private final PasskeyFactors passkeys;
    private final SecondFactors factors;
    private final AddingPasskeys adding;
    private final Challenges challenges;
    private final SignInSession session;
    private final AfterSignIn after;

    FirstPasskeyPage(
            PasskeyFactors passkeys,
            SecondFactors factors,
            AddingPasskeys adding,
            Challenges challenges,
            SignInSession session,
            AfterSignIn after) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.adding = adding;
        this.challenges = challenges;
        this.session = session;
        this.after = after;
    }

    @ModelAttribute("onTheWayIn")
    boolean isOnTheWayIn() {
        return true;
    }

    @GetMapping(HERE)
    String page(@ModelAttribute("form") PasskeysPage.Form form, HttpServletRequest request) {
        return newcomer(request).map(_ -> PAGE).orElse("redirect:/login");
    }

    @PostMapping(path = HERE + "/question")
    ResponseEntity<String> question(HttpServletRequest request) {
        return newcomer(request)
                .map(who -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(adding.question(challenges.keep(adding.ask(who), request))))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FOUND)
                        .header(HttpHeaders.LOCATION, TOO_LATE)
                        .build());
    }

    @PostMapping(HERE)
    String finish(
            @ModelAttribute("form") PasskeysPage.Form form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var who = newcomer(request);
        if (who.isEmpty()) return "redirect:" + TOO_LATE;
        var asked = challenges.take(PublicKeyCredentialCreationOptions.class, request);
        var codes = Typed.accept(
                problems,
                () -> passkeys.addFirst(
                        who.get(),
                        asked.orElseThrow(() -> new InputRefused("name", "passkey.made.refused")),
                        form.answered(),
                        form.named()));
        if (codes.isEmpty()) return PAGE;
        session.open(
                who.get(),
                request,
                response,
                FactorGrantedAuthority.PASSWORD_AUTHORITY,
                FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
        return SetUpFactorPage.codes(codes.get(), after.pageOf(who.get(), request, response), model);
    }

    /** As for an app: a right password alone must not add to what there is. */
    private Optional<SignedIn> newcomer(HttpServletRequest request) {
        return session.halfWay(request).filter(it -> !factors.hasAny(it));
    }
}
