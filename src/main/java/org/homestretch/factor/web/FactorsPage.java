package org.homestretch.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.homestretch.factor.Confirming;
import org.homestretch.factor.SecondFactors;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Proof;
import org.homestretch.identity.SignInSession;
import org.homestretch.identity.web.Typed;
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

    /** Pages that a proof may lead on to; never one elsewhere. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(account|portal|workspace)(/[A-Za-z0-9_-]+)*");

    private static final String HERE = "/account/factors";

    private final SecondFactors factors;
    private final Confirming confirming;
    private final CurrentAccount current;
    private final CurrentPractice practice;
    private final Proof proof;

    FactorsPage(
            SecondFactors factors,
            Confirming confirming,
            CurrentAccount current,
            CurrentPractice practice,
            Proof proof) {
        this.factors = factors;
        this.confirming = confirming;
        this.current = current;
        this.practice = practice;
        this.proof = proof;
    }

    @GetMapping(HERE)
    String show(
            @RequestParam(required = false) String recovered,
            @RequestParam(required = false) String off,
            Locale locale,
            Model model) {
        var state = factors.of(current.get());
        state.ifPresent(it -> {
            model.addAttribute(
                    "since",
                    date(locale).format(it.since().atZone(practice.get().zone())));
            model.addAttribute("codes", it.codesLeft());
        });
        model.addAttribute("optional", !factors.isWantedOf(current.get()));
        if (recovered != null) model.addAttribute("notice", "factor.recovered");
        if (off != null) model.addAttribute("notice", "factor.off.done");
        return "factors";
    }

    @PostMapping("/account/factor/off")
    String turnOff(HttpServletRequest request) {
        proof.require();
        factors.turnOff(current.get(), SignInSession.of(request.getSession()));
        return "redirect:" + HERE + "?off";
    }

    @GetMapping("/account/confirm")
    String confirm(
            @ModelAttribute("form") SecondStepPage.Form form,
            @RequestParam(defaultValue = HERE) String then,
            Model model) {
        model.addAttribute("then", own(then));
        model.addAttribute("code", confirming.asksForCode());
        return "confirm";
    }

    @PostMapping("/account/confirm")
    String confirmed(
            @ModelAttribute("form") SecondStepPage.Form form,
            BindingResult problems,
            @RequestParam(defaultValue = HERE) String then,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return Typed.passes(problems, () -> confirming.confirm(form.typed(), request, response))
                ? "redirect:" + own(then)
                : confirm(form, then, model);
    }

    private static String own(String page) {
        return OWN_PAGE.matcher(page).matches() ? page : HERE;
    }

    private static DateTimeFormatter date(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }
}
