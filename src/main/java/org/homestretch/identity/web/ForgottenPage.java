package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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
 * Asks for a link to choose a new password, and where it leads. The token moves from the address into the session at once;
 * opening the link uses nothing up, so that whatever looks at mails may follow it.
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
    String open(@PathVariable String token, HttpSession browser) {
        browser.setAttribute(TOKEN, token);
        return "redirect:/reset";
    }

    @GetMapping("/reset")
    String choose(@ModelAttribute("form") Form form, HttpServletRequest request, HttpSession browser) {
        if (!forgotten.permitsFrom(request.getRemoteAddr())) return WAIT;
        return forgotten.accepts(token(browser), request.getRemoteAddr()) ? "reset" : "reset-gone";
    }

    @PostMapping("/reset")
    String reset(
            @ModelAttribute("form") Form form,
            BindingResult problems,
            HttpServletRequest request,
            HttpSession browser) {
        if (!forgotten.permitsFrom(request.getRemoteAddr())) return WAIT;
        var token = token(browser);
        if (!forgotten.accepts(token, request.getRemoteAddr())) return "reset-gone";
        var done = Typed.accept(
                problems,
                () -> forgotten.reset(token, new NewPassword(Objects.requireNonNullElse(form.password(), ""))));
        if (done.isEmpty()) return "reset";
        browser.removeAttribute(TOKEN);
        return done.get() ? "redirect:/login?renewed" : "reset-gone";
    }

    private static String token(HttpSession browser) {
        return browser.getAttribute(TOKEN) instanceof String token ? token : "";
    }
}
