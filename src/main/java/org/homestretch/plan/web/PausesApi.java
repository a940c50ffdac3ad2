package org.homestretch.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.ReadingOwnRecord;
import org.homestretch.plan.pause.ClientPauses;
import org.homestretch.plan.pause.Pause;
import org.homestretch.plan.pause.PauseId;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.plan.pause.ReadingPauses;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a client pauses the own plan and takes it up again. */
@RestController
@RequestMapping("/api/portal/pauses")
class PausesApi {

    private final ReadingPauses reading;
    private final Pausing pausing;
    private final ReadingOwnRecord own;
    private final Clock clock;

    PausesApi(ReadingPauses reading, Pausing pausing, ReadingOwnRecord own, Clock clock) {
        this.reading = reading;
        this.pausing = pausing;
        this.own = own;
        this.clock = clock;
    }

    @GetMapping
    PortalPauses pauses() {
        return show(reading.mine(), own.mine().client());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pausePlan(@RequestBody NewPause pause) {
        pausing.pauseMine(pause.asked());
    }

    /** Resumes today, or takes back what has not begun. */
    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endPause(@PathVariable UUID id) {
        pausing.endMine(new PauseId(id));
    }

    private PortalPauses show(ClientPauses pauses, ClientSummary me) {
        var today = LocalDate.ofInstant(clock.instant(), me.zone());
        return new PortalPauses(
                today,
                pauses.on(today).map(it -> it.id().value()).orElse(null),
                pauses.pauses().reversed().stream()
                        .map(it -> show(it, me, today))
                        .toList());
    }

    private static PortalPauses.PausedTime show(Pause pause, ClientSummary me, LocalDate today) {
        return new PortalPauses.PausedTime(
                pause.id().value(),
                pause.kind(),
                pause.from(),
                pause.isTakenBack() ? pause.until() : pause.lastDate(),
                pause.words(),
                pause.enteredBy().equals(me.account()),
                PortalPauses.PauseState.of(pause, today));
    }
}
