package org.homestretch.report;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.homestretch.design.Dates;
import org.homestretch.design.Paper;
import org.homestretch.design.PrintedPage;
import org.springframework.stereotype.Component;

/** Makes an accessible PDF of a report, always the same from the same report. */
@Component
class ReportPdf {

    private final PrintedPage page;
    private final Lettering letters = new Lettering();

    ReportPdf(PrintedPage page) {
        this.page = page;
    }

    byte[] print(ProgressReport report, ZoneId zone, Paper paper) {
        var content = report.content();
        var parts = new ReportParts(content, letters);
        var variables = new HashMap<String, Object>();
        variables.put("report", content);
        variables.put("parts", parts.parts());
        variables.put("hash", report.shortHash());
        variables.put("prepared", Dates.moment(report.preparedAt(), zone, content.language()));
        var signature = report.signature();
        variables.put("signer", signature == null ? null : signature.signer());
        variables.put("signed", signature == null ? null : Dates.moment(signature.at(), zone, content.language()));
        return page.print("report", content.language(), variables, parts, Map.of(), paper);
    }
}
