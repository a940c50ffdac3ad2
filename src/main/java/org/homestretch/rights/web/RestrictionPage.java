package org.homestretch.rights.web;

import java.util.Locale;
import java.util.Objects;
import org.homestretch.caseload.ReadingOwnRecord;
import org.homestretch.caseload.Restricting;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Roles;
import org.homestretch.identity.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a client has the use of their record restricted, and takes that back. */
@Controller
@PreAuthorize("hasRole('" + Roles.CLIENT + "')")
class RestrictionPage {

    private static final String PAGE = "/account/restriction";

    /** What the client fills in. */
    record Form(@Nullable String words) {
        String typed() {
            return Objects.requireNonNullElse(words, "");
        }
    }

    private final Restricting restricting;
    private final ReadingOwnRecord own;
    private final Proof proof;

    RestrictionPage(Restricting restricting, ReadingOwnRecord own, Proof proof) {
        this.restricting = restricting;
        this.own = own;
        this.proof = proof;
    }

    @GetMapping(PAGE)
    String show(@ModelAttribute("form") Form form, Locale locale, Model model) {
        proof.require();
        var zone = own.mine().client().zone();
        restricting.mine().ifPresent(it -> model.addAttribute("present", Restricted.of(it, zone, locale)));
        return "restriction";
    }

    @PostMapping(PAGE)
    String restrict(@ModelAttribute("form") Form form, BindingResult problems, Locale locale, Model model) {
        return Typed.passes(problems, () -> restricting.restrictMine(form.typed()))
                ? "redirect:" + PAGE
                : show(form, locale, model);
    }

    @PostMapping(PAGE + "/lift")
    String lift(@ModelAttribute("form") Form form, BindingResult problems, Locale locale, Model model) {
        return Typed.passes(problems, () -> restricting.liftMine(form.typed()))
                ? "redirect:" + PAGE
                : show(form, locale, model);
    }
}
