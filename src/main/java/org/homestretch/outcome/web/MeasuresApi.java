package org.homestretch.outcome.web;

import org.homestretch.outcome.AnsweringMeasures;
import org.homestretch.outcome.ReadingMeasures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a client finds the measures that wait for an answer, and answers them. */
@RestController
@RequestMapping("/api/portal/measures")
class MeasuresApi {

    private final ReadingMeasures reading;
    private final AnsweringMeasures answering;

    MeasuresApi(ReadingMeasures reading, AnsweringMeasures answering) {
        this.reading = reading;
        this.answering = answering;
    }

    /** Those that are due today. */
    @GetMapping
    PortalMeasures measures() {
        return PortalMeasures.of(reading.mine());
    }

    /** The acknowledgement: from here on the answers are kept for good. */
    @PostMapping("/answers")
    KeptMeasure answerMeasure(@RequestBody NewMeasureAnswer answer) {
        var kept = answering.answerMine(answer.asked());
        return KeptMeasure.of(kept, reading.mine());
    }
}
