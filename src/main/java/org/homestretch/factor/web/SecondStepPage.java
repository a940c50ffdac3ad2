package org.homestretch.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.homestretch.factor.Confirming;
import org.homestretch.factor.SecondFactors;
import org.homestretch.identity.SignInSession;
import org.homestretch.identity.web.AfterSignIn;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody whose password was right shows a code of their app, or one from paper. Until then nobody is signed in. */
@Controller
class SecondStepPage {

    /** A code. */
    record Form(@Nullable String code) {

        String typed() {
            return Objects.requireNonNullElse(code, "");
        }
    }

    private final SecondFactors factors;
    private final SignInSession session;
    private final AfterSignIn after;

    SecondStepPage(SecondFactors factors, SignInSession session, AfterSignIn after) {
        this.factors = factors;
        this.session = session;
        this.after = after;
    }

    @GetMapping("/login/code")
    String code(@ModelAttribute("form") Form form, HttpServletRequest request) {
        return session.halfWay(request).map(_ -> "second-step").orElse("redirect:/login");
    }

    @PostMapping("/login/code")
    String showCode(
            @ModelAttribute("form") Form form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = session.halfWay(request);
        if (who.isEmpty()) return "redirect:/login?expired";
        try {
            factors.requireCode(who.get(), form.typed());
        } catch (InputRefused refused) {
            problems.rejectValue(refused.field(), refused.messageKey(), refused.messageKey());
            return "second-step";
        }
        open(who.get(), request, response);
        return "redirect:" + after.pageOf(who.get(), request, response);
    }

    @GetMapping("/login/recovery")
    String recovery(@ModelAttribute("form") Form form, HttpServletRequest request) {
        return session.halfWay(request).map(_ -> "second-step-recovery").orElse("redirect:/login");
    }

    @PostMapping("/login/recovery")
    String showRecovery(
            @ModelAttribute("form") Form form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = session.halfWay(request);
        if (who.isEmpty()) return "redirect:/login?expired";
        try {
            factors.requireRecovery(who.get(), form.typed());
        } catch (InputRefused refused) {
            problems.rejectValue(refused.field(), refused.messageKey(), refused.messageKey());
            return "second-step-recovery";
        }
        open(who.get(), request, response);
        return "redirect:/account/factors?recovered";
    }

    private void open(org.homestretch.identity.SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        session.open(who, request, response, FactorGrantedAuthority.PASSWORD_AUTHORITY, Confirming.CODE);
    }
}
