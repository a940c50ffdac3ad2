package org.homestretch.plan.web;

import org.homestretch.design.Paper;
import org.homestretch.plan.handout.PrintingHandouts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in client's plan, to print or to keep. */
@RestController
class HandoutApi {

    private final PrintingHandouts printing;

    HandoutApi(PrintingHandouts printing) {
        this.printing = printing;
    }

    @GetMapping("/api/portal/handout")
    ResponseEntity<byte[]> handout(@RequestParam Paper paper) {
        var file = ContentDisposition.attachment()
                .filename(PrintingHandouts.FILE_NAME)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(printing.mine(paper));
    }
}
