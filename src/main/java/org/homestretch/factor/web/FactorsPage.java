package org.homestretch.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.factor.Confirming;
import org.homestretch.factor.PasskeyFactors;
import org.homestretch.factor.SecondFactors;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Proof;
import org.homestretch.identity.SignInSession;
import org.homestretch.identity.web.Typed;
import org.homestretch.passkey.Passkey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody sees their second step and changes it, and shows again who they are before that. */
@Controller
class FactorsPage {

    /** What was done just before, as the address says it, and the sentence for it. */
    private static final List<String> NEWS = List.of("recovered", "off", "made", "removed", "only");

    /** A passkey in words. */
    record Line(UUID id, String name, String made, @Nullable String used, boolean isShared) {}

    private final SecondFactors factors;
    private final PasskeyFactors passkeys;
    private final Confirming confirming;
    private final CurrentAccount current;
    private final CurrentPractice practice;
    private final Proof proof;
    private final Addresses addresses;

    FactorsPage(
            SecondFactors factors,
            PasskeyFactors passkeys,
            Confirming confirming,
            CurrentAccount current,
            CurrentPractice practice,
            Proof proof,
            Addresses addresses) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.confirming = confirming;
        this.current = current;
        this.practice = practice;
        this.proof = proof;
        this.addresses = addresses;
    }

    @GetMapping(OwnPage.FACTORS)
    String show(HttpServletRequest request, Locale locale, Model model) {
        var day = days(locale);
        var who = current.get();
        var keys = passkeys.of(who);
        var app = factors.of(who);
        app.ifPresent(it -> model.addAttribute("since", day.apply(it.since())));
        if (app.isPresent() || !keys.isEmpty()) model.addAttribute("codes", factors.codesLeft(who));
        model.addAttribute("optional", !keys.isEmpty() || !factors.isWantedOf(who));
        model.addAttribute("passkeys", keys.stream().map(it -> line(it, day)).toList());
        model.addAttribute("named", addresses.site().isNamed());
        NEWS.stream()
                .filter(it -> request.getParameter(it) != null)
                .findFirst()
                .ifPresent(it -> model.addAttribute("notice", "factor.news." + it));
        return "factors";
    }

    @PostMapping("/account/factor/off")
    String turnOff(HttpServletRequest request) {
        proof.require();
        factors.turnOff(current.get(), SignInSession.of(request.getSession()));
        return "redirect:" + OwnPage.FACTORS + "?off";
    }

    @GetMapping("/account/confirm")
    String confirm(
            @ModelAttribute("form") SecondStepPage.Form form,
            @RequestParam(defaultValue = OwnPage.FACTORS) String then,
            @RequestParam(required = false) @Nullable String problem,
            Model model) {
        model.addAttribute("then", OwnPage.of(then));
        model.addAttribute("way", confirming.way());
        if (problem != null) model.addAttribute("problem", PasskeyProblem.of(problem));
        return "confirm";
    }

    @PostMapping("/account/confirm")
    String confirmed(
            @ModelAttribute("form") SecondStepPage.Form form,
            BindingResult problems,
            @RequestParam(defaultValue = OwnPage.FACTORS) String then,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return Typed.passes(problems, () -> confirming.confirm(form.typed(), request, response))
                ? "redirect:" + OwnPage.of(then)
                : confirm(form, then, null, model);
    }

    private static Line line(Passkey passkey, Function<Instant, String> day) {
        var used = passkey.lastUsedAt();
        return new Line(
                passkey.id(),
                passkey.name(),
                day.apply(passkey.madeAt()),
                used == null ? null : day.apply(used),
                passkey.isShared());
    }

    private Function<Instant, String> days(Locale locale) {
        var words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        var zone = practice.get().zone();
        return it -> words.format(it.atZone(zone));
    }
}
