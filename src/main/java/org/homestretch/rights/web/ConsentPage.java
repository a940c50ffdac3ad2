package org.homestretch.rights.web;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.caseload.ConsentGiven;
import org.homestretch.caseload.Consenting;
import org.homestretch.identity.Role;
import org.homestretch.identity.Roles;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.spi.OwedPage;
import org.homestretch.identity.web.ShownConsent;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Asks a client again when what is kept of them has new words. What waits on a device is taken all the same: the API goes on
 * accepting it.
 */
@Controller
class ConsentPage implements OwedPage {

    private static final String PAGE = "/account/consent";

    private final Consenting consenting;

    ConsentPage(Consenting consenting) {
        this.consenting = consenting;
    }

    @Override
    public Optional<String> of(SignedIn who) {
        return who.is(Role.CLIENT) && consenting.isWanted() ? Optional.of(PAGE) : Optional.empty();
    }

    @GetMapping(PAGE)
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    String show(Locale locale, HttpSession browser, Model model) {
        var newest = consenting.mine().stream().findFirst();
        model.addAttribute("text", ShownConsent.show(browser, locale));
        model.addAttribute("agreed", newest.filter(ConsentGiven::isToNewest).isPresent());
        model.addAttribute("declined", newest.filter(it -> !it.agreed()).isPresent());
        return "consent";
    }

    @PostMapping(PAGE)
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    String agree(HttpSession browser) {
        var shown = ShownConsent.in(browser);
        shown.ifPresent(consenting::agree);
        return "redirect:" + (shown.isPresent() ? "/portal" : PAGE);
    }

    @PostMapping(PAGE + "/decline")
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    String decline(HttpSession browser) {
        ShownConsent.in(browser).ifPresent(consenting::decline);
        return "redirect:" + PAGE;
    }
}
