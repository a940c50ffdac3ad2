package org.homestretch.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.homestretch.design.QrCode;
import org.homestretch.factor.Confirming;
import org.homestretch.factor.SecondFactors;
import org.homestretch.factor.Seed;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Proof;
import org.homestretch.identity.SignInSession;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.web.AfterSignIn;
import org.homestretch.identity.web.Typed;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where an app for codes is set up: on the way in by whoever must have one and has none, or later by whoever has just shown
 * who they are. The seed stays in the session until the app has given its first code.
 */
@Controller
class SetUpFactorPage {

    private static final String SEED = Seed.class.getName();
    private static final String ON_THE_WAY_IN = "/login/factor";
    private static final String LATER = "/account/factor";

    private final SecondFactors factors;
    private final SignInSession session;
    private final AfterSignIn after;
    private final CurrentAccount current;
    private final Proof proof;
    private final Addresses addresses;

    SetUpFactorPage(
            SecondFactors factors,
            SignInSession session,
            AfterSignIn after,
            CurrentAccount current,
            Proof proof,
            Addresses addresses) {
        this.factors = factors;
        this.session = session;
        this.after = after;
        this.current = current;
        this.proof = proof;
        this.addresses = addresses;
    }

    @GetMapping(ON_THE_WAY_IN)
    String onTheWayIn(@ModelAttribute("form") SecondStepPage.Form form, HttpServletRequest request, Model model) {
        return newcomer(request)
                .map(who -> page(who, ON_THE_WAY_IN, request.getSession(), model))
                .orElse("redirect:/login");
    }

    @PostMapping(ON_THE_WAY_IN)
    String finishOnTheWayIn(
            @ModelAttribute("form") SecondStepPage.Form form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var who = newcomer(request);
        if (who.isEmpty()) return "redirect:/login?expired";
        var codes = Typed.accept(
                problems, () -> factors.setUpFirst(who.get(), seed(request.getSession()), form.typed(), null));
        if (codes.isEmpty()) return page(who.get(), ON_THE_WAY_IN, request.getSession(), model);
        request.getSession().removeAttribute(SEED);
        session.open(who.get(), request, response, FactorGrantedAuthority.PASSWORD_AUTHORITY, Confirming.CODE);
        return codes(codes.get(), after.pageOf(who.get(), request, response), model);
    }

    @GetMapping(LATER)
    String later(@ModelAttribute("form") SecondStepPage.Form form, HttpServletRequest request, Model model) {
        proof.require();
        return page(current.get(), LATER, request.getSession(), model);
    }

    @PostMapping(LATER)
    String finishLater(
            @ModelAttribute("form") SecondStepPage.Form form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        proof.require();
        var who = current.get();
        var here = SignInSession.of(request.getSession());
        var codes = Typed.accept(problems, () -> factors.replace(who, seed(request.getSession()), form.typed(), here));
        if (codes.isEmpty()) return page(who, LATER, request.getSession(), model);
        request.getSession().removeAttribute(SEED);
        session.prove(Confirming.CODE, request, response);
        return codes(codes.get(), "/account/factors", model);
    }

    @PostMapping("/account/recovery-codes")
    String newCodes(Model model) {
        proof.require();
        return codes(factors.newCodes(current.get()), "/account/factors", model);
    }

    /** Who is half way in and has nothing yet that could be shown: a right password must not replace what there is. */
    private Optional<SignedIn> newcomer(HttpServletRequest request) {
        return session.halfWay(request).filter(it -> !factors.hasAny(it));
    }

    private String page(SignedIn who, String action, HttpSession browser, Model model) {
        var seed = seed(browser);
        var address = seed.address("Homestretch", who.email());
        model.addAttribute("action", action);
        model.addAttribute(
                "passkeys", ON_THE_WAY_IN.equals(action) && addresses.site().isNamed());
        model.addAttribute("picture", QrCode.address(address));
        model.addAttribute("address", address);
        model.addAttribute("seed", seed.text());
        return "factor";
    }

    static String codes(List<String> codes, String next, Model model) {
        model.addAttribute("codes", codes);
        model.addAttribute("next", next);
        return "factor-codes";
    }

    /** The same while the page is open, so that a wrong code does not make the app's entry worthless. */
    private static Seed seed(HttpSession browser) {
        if (browser.getAttribute(SEED) instanceof Seed seed) return seed;
        var seed = Seed.next();
        browser.setAttribute(SEED, seed);
        return seed;
    }
}
