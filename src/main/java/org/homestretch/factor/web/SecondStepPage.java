package org.homestretch.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.homestretch.factor.Confirming;
import org.homestretch.factor.PasskeyFactors;
import org.homestretch.factor.SecondFactors;
import org.homestretch.identity.SignInSession;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.spi.SecondStep;
import org.homestretch.identity.web.AfterSignIn;
import org.homestretch.identity.web.Typed;
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

    private static final String CODE = "/login/code";
    private static final String CODE_PAGE = "second-step";
    private static final String RECOVERY = "/login/recovery";
    private static final String RECOVERY_PAGE = "second-step-recovery";

    /** A code. */
    record Form(@Nullable String code) {

        String typed() {
            return Objects.requireNonNullElse(code, "");
        }
    }

    private final SecondFactors factors;
    private final PasskeyFactors passkeys;
    private final SecondStep steps;
    private final SignInSession session;
    private final AfterSignIn after;

    SecondStepPage(
            SecondFactors factors,
            PasskeyFactors passkeys,
            SecondStep steps,
            SignInSession session,
            AfterSignIn after) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.steps = steps;
        this.session = session;
        this.after = after;
    }

    /** Whoever is half way and has a passkey may show that instead. */
    @ModelAttribute("passkeys")
    boolean hasPasskeys(HttpServletRequest request) {
        return session.halfWay(request).map(who -> !passkeys.of(who).isEmpty()).orElse(false);
    }

    @GetMapping(CODE)
    String code(@ModelAttribute("form") Form form, HttpServletRequest request) {
        return session.halfWay(request)
                .flatMap(steps::pageFor)
                .map(page -> page.equals(CODE) ? CODE_PAGE : "redirect:" + page)
                .orElse("redirect:/login");
    }

    @PostMapping(CODE)
    String showCode(
            @ModelAttribute("form") Form form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        return goOn(
                who -> factors.requireCode(who, form.typed()),
                problems,
                CODE_PAGE,
                who -> after.pageOf(who, request, response),
                request,
                response);
    }

    @GetMapping(RECOVERY)
    String recovery(@ModelAttribute("form") Form form, HttpServletRequest request) {
        return session.halfWay(request).map(_ -> RECOVERY_PAGE).orElse("redirect:/login");
    }

    @PostMapping(RECOVERY)
    String showRecovery(
            @ModelAttribute("form") Form form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        return goOn(
                who -> factors.requireRecovery(who, form.typed()),
                problems,
                RECOVERY_PAGE,
                _ -> "/account/factors?recovered",
                request,
                response);
    }

    /** Signs in whoever passes the check, and shows the page again to whoever does not. */
    private String goOn(
            Consumer<SignedIn> check,
            BindingResult problems,
            String page,
            Function<SignedIn, String> next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = session.halfWay(request);
        if (who.isEmpty()) return "redirect:/login?expired";
        if (!Typed.passes(problems, () -> check.accept(who.get()))) return page;
        session.open(who.get(), request, response, FactorGrantedAuthority.PASSWORD_AUTHORITY, Confirming.CODE);
        return "redirect:" + next.apply(who.get());
    }
}
