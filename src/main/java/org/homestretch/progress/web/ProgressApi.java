package org.homestretch.progress.web;

import org.homestretch.adherence.ReadingLogs;
import org.homestretch.progress.ReviewingProgress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in client's own progress. */
@RestController
class ProgressApi {

    private final ReviewingProgress reviewing;
    private final ReadingLogs logs;
    private final ProgressView view;

    ProgressApi(ReviewingProgress reviewing, ReadingLogs logs, ProgressView view) {
        this.reviewing = reviewing;
        this.logs = logs;
        this.view = view;
    }

    @GetMapping("/api/portal/progress")
    PortalProgress progress(@RequestParam(defaultValue = "WEEKS_4") PortalPeriod period) {
        return view.show(reviewing.mine(period.period()), logs.myActiveWeeks());
    }
}
