package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.homestretch.identity.AccountSession;
import org.homestretch.identity.AccountSessions;
import org.homestretch.identity.ChangingPassword;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.SignInSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody sees on which devices they are signed in, ends that, and changes the password. */
@Controller
class AccountPage {

    /** A sign-in in words. */
    record Line(
            UUID id, @Nullable String browser, @Nullable String system, String network, String since, boolean here) {}

    /** The present password and the one to come. */
    record Form(@Nullable String current, @Nullable String password) {}

    private final AccountSessions sessions;
    private final ChangingPassword changing;
    private final CurrentAccount current;
    private final CurrentPractice practice;

    AccountPage(AccountSessions sessions, ChangingPassword changing, CurrentAccount current, CurrentPractice practice) {
        this.sessions = sessions;
        this.changing = changing;
        this.current = current;
        this.practice = practice;
    }

    @ModelAttribute("home")
    String home() {
        return current.find().map(Home::of).orElse("/login");
    }

    @GetMapping("/account/devices")
    String devices(
            @RequestParam(required = false) String changed,
            @RequestParam(required = false) String ended,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        if (changed != null) model.addAttribute("notice", "identity.password.changed");
        if (ended != null) model.addAttribute("notice", "identity.devices.ended");
        model.addAttribute("lines", lines(SignInSession.of(request.getSession()), locale));
        return "devices";
    }

    @PostMapping("/account/devices/{id}/end")
    String end(@PathVariable UUID id) {
        sessions.end(id, current.get());
        return "redirect:/account/devices?ended";
    }

    @PostMapping("/account/devices/end-all")
    String endAll() {
        sessions.endAll(current.get());
        return "redirect:/account/devices";
    }

    @GetMapping("/account/password")
    String password(@ModelAttribute("form") Form form) {
        return "password";
    }

    @PostMapping("/account/password")
    String change(@ModelAttribute("form") Form form, BindingResult problems, HttpServletRequest request) {
        var wanted = Typed.accept(problems, () -> new NewPassword(Objects.requireNonNullElse(form.password(), "")));
        if (wanted.isEmpty()) return "password";
        var here = SignInSession.of(request.getSession());
        var present = Objects.requireNonNullElse(form.current(), "");
        if (!Typed.passes(problems, () -> changing.change(present, wanted.get(), here))) return "password";
        request.changeSessionId();
        return "redirect:/account/devices?changed";
    }

    private List<Line> lines(@Nullable UUID here, Locale locale) {
        var zone = practice.get().zone();
        return sessions.of(current.get()).stream()
                .map(it -> line(it, it.id().equals(here), zone, locale))
                .toList();
    }

    private static Line line(AccountSession it, boolean here, ZoneId zone, Locale locale) {
        return new Line(it.id(), it.browser(), it.system(), it.network(), moment(it.startedAt(), zone, locale), here);
    }

    private static String moment(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }
}
