package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.homestretch.identity.AccountMail;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.BrowserCookie;
import org.homestretch.identity.CurrentAccount;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, and where the bare address leads. */
@Controller
class LoginPage {

    /** Why a passkey was not taken; whatever else stands in the address is wrong too. */
    private static final Set<String> PASSKEY_PROBLEMS = Set.of("copied", "wait");

    /** What the portal deleted stays in the browser's files until the browser itself drops all of it. */
    private static final String WIPED = "\"cache\", \"storage\"";

    private final CurrentAccount current;
    private final AccountMail mail;
    private final Addresses addresses;
    private final BrowserCookie browser;
    private final TypedAddress typed;

    LoginPage(
            CurrentAccount current, AccountMail mail, Addresses addresses, BrowserCookie browser, TypedAddress typed) {
        this.current = current;
        this.mail = mail;
        this.addresses = addresses;
        this.browser = browser;
        this.typed = typed;
    }

    @GetMapping("/")
    String root() {
        return "redirect:" + current.find().map(Home::of).orElse("/login");
    }

    @GetMapping("/login")
    String login(
            @RequestParam(required = false) String refused,
            @RequestParam(required = false) String wait,
            @RequestParam(required = false) String out,
            @RequestParam(required = false) String expired,
            @RequestParam(required = false) String ended,
            @RequestParam(required = false) String renewed,
            @RequestParam(required = false) String problem,
            @RequestParam(required = false) String wipe,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) String from,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var signedIn = current.find();
        if (signedIn.isPresent()) return "redirect:" + Home.of(signedIn.get());
        if (wipe != null && "same-origin".equals(from)) {
            response.setHeader("Clear-Site-Data", WIPED);
            browser.forget(response);
        }
        typed.take(request, response).ifPresent(it -> model.addAttribute("email", it));
        if (refused != null) model.addAttribute("problem", "identity.login.refused");
        if (wait != null) model.addAttribute("problem", "identity.login.wait");
        if (problem != null)
            model.addAttribute(
                    "problem", "passkey.problem." + (PASSKEY_PROBLEMS.contains(problem) ? problem : "wrong"));
        if (out != null) model.addAttribute("notice", "identity.login.out");
        if (expired != null) model.addAttribute("notice", "identity.login.expired");
        if (ended != null) model.addAttribute("notice", "identity.login.ended");
        if (renewed != null) model.addAttribute("notice", "identity.login.renewed");
        model.addAttribute("mails", mail.isConfigured());
        model.addAttribute("passkeys", addresses.site().isNamed());
        return "login";
    }
}
