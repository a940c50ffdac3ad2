package org.homestretch.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Roles;
import org.homestretch.rights.ExportingRecords;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a client takes out everything that is kept of them, once they have shown again that it is them. */
@Controller
@PreAuthorize("hasRole('" + Roles.CLIENT + "')")
class DataPage {

    private final ExportingRecords exporting;
    private final Proof proof;

    DataPage(ExportingRecords exporting, Proof proof) {
        this.exporting = exporting;
        this.proof = proof;
    }

    @GetMapping("/account/data")
    String data() {
        proof.require();
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
