package org.homestretch.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.homestretch.caseload.Consenting;
import org.homestretch.caseload.ReadingOwnRecord;
import org.homestretch.caseload.Restricting;
import org.homestretch.design.Dates;
import org.homestretch.identity.ConsentText;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Roles;
import org.homestretch.rights.ExportingRecords;
import org.homestretch.rights.KeepingRecords;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a client takes out everything that is kept of them, once they have shown again that it is them. */
@Controller
@PreAuthorize("hasRole('" + Roles.CLIENT + "')")
class DataPage {

    /** An answer of the client's as its line has it. */
    record Answer(boolean agreed, String day, String version, ConsentText text) {}

    private final ExportingRecords exporting;
    private final Consenting consenting;
    private final Restricting restricting;
    private final KeepingRecords keeping;
    private final ReadingOwnRecord own;
    private final Proof proof;

    DataPage(
            ExportingRecords exporting,
            Consenting consenting,
            Restricting restricting,
            KeepingRecords keeping,
            ReadingOwnRecord own,
            Proof proof) {
        this.exporting = exporting;
        this.consenting = consenting;
        this.restricting = restricting;
        this.keeping = keeping;
        this.own = own;
        this.proof = proof;
    }

    @GetMapping("/account/data")
    String data(Locale locale, Model model) {
        proof.require();
        var record = own.mine();
        restricting
                .mine()
                .ifPresent(it -> model.addAttribute(
                        "restricted", Restricted.of(it, record.client().zone(), locale)));
        model.addAttribute("years", keeping.years().orElse(null));
        model.addAttribute("practice", record.practice().name());
        model.addAttribute(
                "answers",
                consenting.mine().stream()
                        .map(it -> new Answer(
                                it.agreed(),
                                Dates.day(
                                        LocalDate.ofInstant(
                                                it.at(), record.client().zone()),
                                        locale),
                                it.version(),
                                it.text()))
                        .toList());
        return "data";
    }

    @GetMapping("/account/data/record")
    void record(HttpServletResponse response) throws IOException {
        proof.require();
        response.setContentType(ExportingRecords.TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(ExportingRecords.FILE_NAME)
                        .build()
                        .toString());
        exporting.mine(response.getOutputStream());
    }
}
