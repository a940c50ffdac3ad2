package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.adherence.ReadingRoutine;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.change.TellingChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the signed-in client is to do: on a date, and by the plan as a whole. */
@RestController
@RequestMapping("/api/portal")
class RoutineApi {

    private final ReadingRoutine reading;
    private final RoutineView routines;
    private final PlanView plans;
    private final TellingChanges changes;

    RoutineApi(ReadingRoutine reading, RoutineView routines, PlanView plans, TellingChanges changes) {
        this.reading = reading;
        this.routines = routines;
        this.plans = plans;
        this.changes = changes;
    }

    /** Today's without a date. */
    @GetMapping("/routine")
    PortalRoutine routine(@RequestParam(required = false) @Nullable LocalDate date) {
        var routine = reading.on(date);
        var isToday = routine.date().equals(routine.today());
        return routines.show(routine, isToday ? changes.news() : Optional.empty());
    }

    /** Today and the seven days after it, for a phone to keep. */
    @GetMapping("/routines")
    PortalRoutines routines() {
        var days = reading.ahead();
        return routines.ahead(days, changes.news());
    }

    @GetMapping("/plan")
    PortalPlan plan() {
        return plans.show(reading.on(null), changes.ofVersionInForce());
    }

    /** @param planVersion whose changes the client has read */
    record Seen(UUID planVersion) {
        Seen {
            Objects.requireNonNull(planVersion, "A required part is missing");
        }
    }

    /** The client has read what changed. Saying so twice is the same as once. */
    @PostMapping("/plan/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@RequestBody Seen seen) {
        changes.takeNote(new PlanVersionId(seen.planVersion()));
    }
}
