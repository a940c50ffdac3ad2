package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.homestretch.identity.AccountMail;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.ForgottenPasswords;
import org.homestretch.identity.NewPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks for a link to choose a new password, and where it leads; opening the link uses nothing up, so that whatever looks at
 * mails may follow it.
 */
@Controller
class ForgottenPage {

    private static final String TOKEN = "reset";
    private static final String WAIT = "redirect:/login?wait";

    /** Whose password was forgotten. */
    record Asked(@Nullable String email) {}

    /** The new one. */
    record Form(@Nullable String password) {}

    private final ForgottenPasswords forgotten;
    private final AccountMail mail;

    ForgottenPage(ForgottenPasswords forgotten, AccountMail mail) {
        this.forgotten = forgotten;
        this.mail = mail;
    }

    @GetMapping("/forgotten")
    String show(
            @ModelAttribute("form") Asked form,
            @RequestParam(required = false) String sent,
            @RequestParam(required = false) String wait,
            Model model) {
        model.addAttribute("mails", mail.isConfigured());
        model.addAttribute("wait", wait != null);
        return sent == null ? "forgotten" : "forgotten-sent";
    }

    @PostMapping("/forgotten")
    String ask(
            @ModelAttribute("form") Asked form,
            BindingResult problems,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        var email = Typed.accept(problems, () -> new EmailAddress(Objects.requireNonNullElse(form.email(), "")));
        if (email.isEmpty()) {
            model.addAttribute("mails", mail.isConfigured());
            return "forgotten";
        }
        return forgotten.ask(email.get(), request.getRemoteAddr(), locale)
                ? "redirect:/forgotten?sent"
                : "redirect:/forgotten?wait";
    }

    @GetMapping("/reset/{token}")
    String open(@PathVariable String token, HttpServletRequest request) {
        var from = request.getRemoteAddr();
        if (!forgotten.permitsFrom(from)) return WAIT;
        LinkSecret.keep(TOKEN, token, forgotten.accepts(token, from), request);
        return "redirect:/reset";
    }

    @GetMapping("/reset")
    String choose(@ModelAttribute("form") Form form, HttpServletRequest request) {
        if (!forgotten.permitsFrom(request.getRemoteAddr())) return WAIT;
        return forgotten.accepts(LinkSecret.in(request, TOKEN), request.getRemoteAddr()) ? "reset" : "reset-gone";
    }

    @PostMapping("/reset")
    String reset(@ModelAttribute("form") Form form, BindingResult problems, HttpServletRequest request) {
        if (!forgotten.permitsFrom(request.getRemoteAddr())) return WAIT;
        var token = LinkSecret.in(request, TOKEN);
        if (!forgotten.accepts(token, request.getRemoteAddr())) return "reset-gone";
        var done = Typed.accept(
                problems,
                () -> forgotten.reset(token, new NewPassword(Objects.requireNonNullElse(form.password(), ""))));
        if (done.isEmpty()) return "reset";
        LinkSecret.forget(request, TOKEN);
        return done.get() ? "redirect:/login?renewed" : "reset-gone";
    }
}
