package org.homestretch.plan.handout;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.homestretch.design.Paper;
import org.homestretch.design.PrintedPage;
import org.springframework.stereotype.Component;

/** Makes an accessible PDF of a handout. */
@Component
class HandoutPdf {

    private final PrintedPage page;

    HandoutPdf(PrintedPage page) {
        this.page = page;
    }

    byte[] print(Handout handout, Paper paper) {
        return page.print(
                "handout",
                handout.language(),
                Map.of("handout", handout),
                new Drawings(handout.items()),
                handout.photos().entrySet().stream()
                        .collect(toMap(it -> it.getKey().toString(), Map.Entry::getValue)),
                paper);
    }
}
