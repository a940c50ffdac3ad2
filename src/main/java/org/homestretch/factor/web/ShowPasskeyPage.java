package org.homestretch.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.SignInSession;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.web.AfterSignIn;
import org.homestretch.passkey.PasskeyRefused;
import org.homestretch.passkey.ShowingPasskeys;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a passkey is shown: to come in, after a password or without one, and as a fresh proof by whoever is in. */
@Controller
class ShowPasskeyPage {

    private final ShowingPasskeys showing;
    private final Challenges challenges;
    private final SignInSession session;
    private final AfterSignIn after;
    private final CurrentAccount current;

    ShowPasskeyPage(
            ShowingPasskeys showing,
            Challenges challenges,
            SignInSession session,
            AfterSignIn after,
            CurrentAccount current) {
        this.showing = showing;
        this.challenges = challenges;
        this.session = session;
        this.after = after;
        this.current = current;
    }

    /** The same for everybody but for the random number. */
    @PostMapping(path = "/login/passkey/question", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> question(HttpServletRequest request) {
        if (current.find().isEmpty() && !showing.mayAsk(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return ResponseEntity.ok(showing.question(challenges.keep(showing.ask(), request)));
    }

    @GetMapping("/login/passkey")
    String page(@RequestParam(required = false) @Nullable String problem, HttpServletRequest request, Model model) {
        if (session.halfWay(request).isEmpty()) return "redirect:/login";
        if (problem != null) model.addAttribute("problem", PasskeyProblem.of(problem));
        return "second-step-passkey";
    }

    @PostMapping("/login/passkey")
    String signIn(@RequestParam String answer, HttpServletRequest request, HttpServletResponse response) {
        if (current.find().isPresent()) return "redirect:/";
        var page = session.halfWay(request).isPresent() ? "/login/passkey" : "/login";
        SignedIn who;
        try {
            who = whose(answer, request);
        } catch (PasskeyRefused refused) {
            return "redirect:" + page + "?problem=" + PasskeyProblem.codeOf(refused);
        }
        session.open(who, request, response, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
        return "redirect:" + after.pageOf(who, request, response);
    }

    @PostMapping("/account/confirm/passkey")
    String confirm(
            @RequestParam String answer,
            @RequestParam(defaultValue = OwnPage.FACTORS) String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            if (!whose(answer, request).account().equals(current.get().account())) {
                return "redirect:/account/confirm?problem=another&then=" + OwnPage.of(then);
            }
        } catch (PasskeyRefused refused) {
            return "redirect:/account/confirm?problem=" + PasskeyProblem.codeOf(refused) + "&then=" + OwnPage.of(then);
        }
        session.prove(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, request, response);
        return "redirect:" + OwnPage.of(then);
    }

    private SignedIn whose(String answer, HttpServletRequest request) {
        return showing.whose(
                challenges.take(PublicKeyCredentialRequestOptions.class, request), answer, request.getRemoteAddr());
    }
}
