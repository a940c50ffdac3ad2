package org.homestretch.adherence.web;

import java.time.LocalDate;
import org.homestretch.adherence.ReadingRoutine;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the signed-in client is to do: on a date, and by the plan as a whole. */
@RestController
@RequestMapping("/api/portal")
class RoutineApi {

    private final ReadingRoutine reading;
    private final RoutineView routines;
    private final PlanView plans;

    RoutineApi(ReadingRoutine reading, RoutineView routines, PlanView plans) {
        this.reading = reading;
        this.routines = routines;
        this.plans = plans;
    }

    /** Today's without a date. */
    @GetMapping("/routine")
    PortalRoutine routine(@RequestParam(required = false) @Nullable LocalDate date) {
        return routines.show(reading.on(date));
    }

    @GetMapping("/plan")
    PortalPlan plan() {
        return plans.show(reading.on(null));
    }
}
