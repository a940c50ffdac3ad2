package org.homestretch.report.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homestretch.design.Paper;
import org.homestretch.report.PrintingReports;
import org.homestretch.report.ReadingReports;
import org.homestretch.report.ReportId;
import org.homestretch.report.ReportNotFound;
import org.homestretch.report.ReportSummary;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in client's own reports that a therapist has signed. */
@RestController
class ReportApi {

    /** @param signer the therapist who stands for it */
    record PortalReport(UUID id, LocalDate from, LocalDate to, String signer) {

        static PortalReport of(ReportSummary report) {
            return new PortalReport(report.id().value(), report.from(), report.to(), requireNonNull(report.signer()));
        }
    }

    private final ReadingReports reading;
    private final PrintingReports printing;

    ReportApi(ReadingReports reading, PrintingReports printing) {
        this.reading = reading;
        this.printing = printing;
    }

    @GetMapping("/api/portal/reports")
    List<PortalReport> reports() {
        return reading.mine().stream().map(PortalReport::of).toList();
    }

    @GetMapping("/api/portal/reports/{id}")
    ResponseEntity<byte[]> report(@PathVariable UUID id, @RequestParam Paper paper) {
        var file = ContentDisposition.attachment()
                .filename(PrintingReports.PDF_NAME)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(printing.mine(new ReportId(id), paper));
    }

    @ExceptionHandler(ReportNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
