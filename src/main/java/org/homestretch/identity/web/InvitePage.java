package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.homestretch.identity.AcceptingInvitations;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignInSession;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an invitation's link leads; opening it uses nothing up. */
@Controller
class InvitePage {

    private static final String TOKEN = "invitation";
    private static final String WAIT = "redirect:/login?wait";

    /** What the invited person fills in. */
    record Form(@Nullable String password, @Nullable Boolean consent) {}

    private final AcceptingInvitations accepting;
    private final SignInSession session;

    InvitePage(AcceptingInvitations accepting, SignInSession session) {
        this.accepting = accepting;
        this.session = session;
    }

    @GetMapping("/invite/{token}")
    String open(@PathVariable String token, HttpServletRequest request) {
        var from = request.getRemoteAddr();
        if (!accepting.permitsFrom(from)) return WAIT;
        LinkSecret.keep(TOKEN, token, accepting.find(token, from).isPresent(), request);
        return "redirect:/invite";
    }

    @GetMapping("/invite")
    String show(@ModelAttribute("form") Form form, HttpServletRequest request, Locale locale, Model model) {
        if (!accepting.permitsFrom(request.getRemoteAddr())) return WAIT;
        return accepting
                .find(LinkSecret.in(request, TOKEN), request.getRemoteAddr())
                .map(invited -> page(invited, locale, request.getSession(), model))
                .orElse("invite-gone");
    }

    @PostMapping("/invite")
    String accept(
            @ModelAttribute("form") Form form,
            BindingResult problems,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!accepting.permitsFrom(request.getRemoteAddr())) return WAIT;
        var token = LinkSecret.in(request, TOKEN);
        var invited = accepting.find(token, request.getRemoteAddr());
        if (invited.isEmpty()) return "invite-gone";
        var browser = request.getSession();
        var shown = ShownConsent.in(browser);
        if (shown.isEmpty()) return page(invited.get(), locale, browser, model);
        var password = Typed.accept(problems, () -> new NewPassword(form.password() == null ? "" : form.password()));
        if (invited.get().role() == Role.CLIENT && !Boolean.TRUE.equals(form.consent())) {
            Typed.refuse(problems, new InputRefused("consent", "identity.invite.consent.missing"));
        }
        if (password.isEmpty() || problems.hasErrors()) {
            return page(invited.get(), locale, browser, model);
        }
        var accepted = Typed.accept(problems, () -> accepting.accept(token, password.get(), shown.get()));
        if (accepted.isEmpty()) {
            return page(invited.get(), locale, browser, model);
        }
        var signedIn = accepted.get();
        if (signedIn.isEmpty()) return "invite-gone";
        LinkSecret.forget(request, TOKEN);
        return "redirect:" + session.enter(signedIn.get(), request, response).orElse(Home.of(signedIn.get()));
    }

    private static String page(AcceptingInvitations.Invited invited, Locale locale, HttpSession browser, Model model) {
        model.addAttribute("invited", invited);
        model.addAttribute("text", ShownConsent.show(browser, locale));
        return "invite";
    }
}
