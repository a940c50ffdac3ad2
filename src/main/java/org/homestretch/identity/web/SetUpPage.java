package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.NewPractice;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.SetUp;
import org.homestretch.identity.SignInSession;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the one-time set-up link leads: name the practice, become its owner. */
@Controller
class SetUpPage {

    private static final String TOKEN = "set-up";
    private static final String WAIT = "redirect:/login?wait";

    /** What the first owner fills in. */
    record Form(
            @Nullable String practice,
            @Nullable String phone,
            @Nullable String zone,
            @Nullable String name,
            @Nullable String email,
            @Nullable String password,
            @Nullable Boolean treatsClients) {}

    private final SetUp setUp;
    private final SignInSession session;

    SetUpPage(SetUp setUp, SignInSession session) {
        this.setUp = setUp;
        this.session = session;
    }

    @GetMapping("/setup/{token}")
    String open(@PathVariable String token, HttpServletRequest request) {
        var from = request.getRemoteAddr();
        if (!setUp.permitsFrom(from)) return WAIT;
        LinkSecret.keep(TOKEN, token, setUp.accepts(token, from), request);
        return "redirect:/setup";
    }

    @ModelAttribute("zones")
    List<String> zones() {
        return new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(it -> it.contains("/") && !it.startsWith("Etc/") && !it.startsWith("SystemV/"))
                        .toList();
    }

    @GetMapping("/setup")
    String show(@ModelAttribute("form") Form form, HttpServletRequest request) {
        if (!setUp.permitsFrom(request.getRemoteAddr())) return WAIT;
        return setUp.accepts(LinkSecret.in(request, TOKEN), request.getRemoteAddr()) ? "setup" : "setup-gone";
    }

    @PostMapping("/setup")
    String complete(
            @ModelAttribute("form") Form form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!setUp.permitsFrom(request.getRemoteAddr())) return WAIT;
        var token = LinkSecret.in(request, TOKEN);
        if (!setUp.accepts(token, request.getRemoteAddr())) return "setup-gone";
        var wanted = wanted(form, problems);
        if (wanted == null || problems.hasErrors()) return "setup";
        var owner = setUp.complete(token, wanted);
        if (owner.isEmpty()) return "setup-gone";
        return "redirect:" + session.enter(owner.get(), request, response).orElse(Home.of(owner.get()));
    }

    /** None when a problem was found. */
    private static @Nullable NewPractice wanted(Form form, BindingResult problems) {
        var zone = Typed.accept(problems, () -> zone(text(form.zone())));
        var name = Typed.accept(problems, () -> new PersonName(text(form.name())));
        var email = Typed.accept(problems, () -> new EmailAddress(text(form.email())));
        var password = Typed.accept(problems, () -> new NewPassword(text(form.password())));
        if (zone.isEmpty() || name.isEmpty() || email.isEmpty() || password.isEmpty()) return null;
        return Typed.accept(
                        problems,
                        () -> new NewPractice(
                                text(form.practice()),
                                form.phone(),
                                zone.get(),
                                name.get(),
                                email.get(),
                                password.get(),
                                Boolean.TRUE.equals(form.treatsClients())))
                .orElse(null);
    }

    private static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException unknown) {
            throw new InputRefused("zone", "identity.zone.unknown");
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
