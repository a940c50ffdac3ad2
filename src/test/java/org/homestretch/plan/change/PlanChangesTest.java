package org.homestretch.plan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.dosage.DosageCases.reps;
import static org.homestretch.dosage.DosageCases.supineTwist;
import static org.homestretch.plan.change.ChangeCases.DAILY;
import static org.homestretch.plan.change.ChangeCases.TODAY;
import static org.homestretch.plan.change.ChangeCases.line;
import static org.homestretch.plan.change.ChangeCases.noted;
import static org.homestretch.plan.change.ChangeCases.plan;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.homestretch.dosage.DosageCases;
import org.homestretch.dosage.DosageParts;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.homestretch.dosage.SideOrder;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanChangesTest {

    private static final PlanChangeSentences SENTENCES = ChangeCases.sentences();
    private static final Recurrence WORKDAYS = new OnDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    @ParameterizedTest
    @MethodSource
    void both_readers_are_told_what_changed_in_their_words(
            PlanContents before, PlanContents after, String forTherapist, String forClient) {
        assertThat(therapist(before, after)).containsExactly(forTherapist.split("\n"));
        assertThat(client(before, after)).containsExactly(forClient.split("\n"));
    }

    static List<Arguments> both_readers_are_told_what_changed_in_their_words() {
        return List.of(
                dosage(
                        reps(4, 6),
                        reps(6, 8),
                        "Supine twist: 4–6 → 6–8 times",
                        "Supine twist: now 6–8 times instead of 4–6"),
                dosage(
                        reps(1, 1),
                        reps(3, 3),
                        "Supine twist: 1 → 3 times",
                        "Supine twist: now 3 times instead of once"),
                dosage(
                        reps(10, 10),
                        DosageCases.dose(new Seconds(30, 45)),
                        "Supine twist: 10 times → 30–45 s",
                        "Supine twist: now 30–45 seconds instead of 10 times"),
                dosage(
                        DosageCases.dose(new Seconds(60, 60)),
                        DosageCases.dose(new Seconds(90, 90)),
                        "Supine twist: 1 min → 90 s",
                        "Supine twist: now 90 seconds instead of 1 minute"),
                dosage(
                        reps(12, 15).with("ice", new Repetitions(4, 6)),
                        reps(12, 15).with("ice", new Repetitions(6, 8)),
                        "Supine twist: with ice 4–6 → 6–8 times",
                        "Supine twist: with ice now 6–8 times instead of 4–6"),
                dosage(
                        reps(12, 15).with("ice", new Repetitions(4, 6)),
                        reps(10, 12).with("ice", new Repetitions(4, 6)),
                        "Supine twist: without ice 12–15 → 10–12 times",
                        "Supine twist: without ice now 10–12 times instead of 12–15"),
                dosage(
                        reps(12, 15),
                        reps(12, 15).with("ice", new Repetitions(4, 6)),
                        "Supine twist: new with ice: 4–6 times",
                        "Supine twist: with ice now 4–6 times"),
                dosage(
                        reps(12, 15).with("ice", new Repetitions(4, 6)),
                        reps(12, 15),
                        "Supine twist: no own amount with ice any more",
                        "Supine twist: no different number with ice any more"),
                dosage(
                        reps(12, 15).with("ice", new Repetitions(4, 6)).with("heat", new Repetitions(8, 8)),
                        reps(10, 12).with("heat", new Repetitions(8, 8)).with("ice", new Repetitions(4, 6)),
                        "Supine twist: preparations ice, heat → heat, ice; otherwise 12–15 → 10–12 times",
                        "Supine twist: with several preparations, what counts first is now: heat, ice; "
                                + "otherwise now 10–12 times instead of 12–15"),
                dosage(
                        reps(4, 6),
                        reps(4, 6).sets(3),
                        "Supine twist: sets 1 → 3",
                        "Supine twist: now 3 sets instead of 1 set"),
                dosage(
                        reps(4, 6).hold(2),
                        reps(4, 6).hold(5),
                        "Supine twist: hold 2 s → 5 s",
                        "Supine twist: hold now 5 seconds instead of 2 seconds"),
                dosage(
                        reps(4, 6),
                        reps(4, 6).hold(5),
                        "Supine twist: hold none → 5 s",
                        "Supine twist: hold now 5 seconds"),
                dosage(
                        reps(4, 6).hold(5),
                        reps(4, 6),
                        "Supine twist: hold 5 s → none",
                        "Supine twist: no hold any more"),
                dosage(
                        reps(4, 6).rest(30),
                        reps(4, 6).rest(60),
                        "Supine twist: rest 30 s → 1 min",
                        "Supine twist: rest now 1 minute between sets instead of 30 seconds"),
                dosage(
                        reps(4, 6).tempo(2, 2),
                        reps(4, 6).tempo(3, 1),
                        "Supine twist: tempo 2 s out, 2 s back → 3 s out, 1 s back",
                        "Supine twist: pace now 3 seconds out and 1 second back instead of 2 seconds out and 2 seconds back"),
                dosage(
                        reps(4, 6).on(Laterality.LEFT),
                        reps(4, 6).on(Laterality.BOTH, SideOrder.TIGHTER_FIRST),
                        "Supine twist: left only → both sides; tighter first",
                        "Supine twist: now both sides instead of left side only; tighter side first"),
                dosage(
                        reps(4, 6).on(Laterality.BOTH, SideOrder.LEFT_FIRST),
                        reps(4, 6).on(Laterality.BOTH, SideOrder.TIGHTER_FIRST),
                        "Supine twist: left first → tighter first",
                        "Supine twist: tighter side first instead of left side first"),
                dosage(
                        reps(4, 6).load("red band"),
                        reps(4, 6).load("blue band"),
                        "Supine twist: load red band → blue band",
                        "Supine twist: weight or band now blue band instead of red band"),
                dosage(
                        reps(4, 6).effort(3),
                        reps(4, 6).effort(5),
                        "Supine twist: effort ≤ 3 → 5",
                        "Supine twist: effort now up to 5 out of 10 instead of 3"),
                dosage(
                        reps(4, 6).variant("foot", "near-hip"),
                        reps(4, 6).variant("foot", "far"),
                        "Supine twist: Foot on the floor: Near your hip → Foot on the floor: Far from your hip",
                        "Supine twist: Foot on the floor: Far from your hip instead of "
                                + "Foot on the floor: Near your hip"),
                dosage(
                        reps(4, 6).variant("foot", "near-hip"),
                        reps(4, 6),
                        "Supine twist: Foot on the floor: Near your hip → way left open",
                        "Supine twist: the way of doing it is now up to you"),
                dosage(
                        reps(4, 6).on(Laterality.BOTH, SideOrder.LEFT_FIRST),
                        reps(4, 6).on(Laterality.BOTH, SideOrder.LEFT_FIRST).click(),
                        "Supine twist: click: other side again, new",
                        "Supine twist: after a click, you can now do another round on the other side"),
                dosage(
                        reps(4, 6).hold(2),
                        reps(6, 8).sets(2),
                        "Supine twist: 4–6 → 6–8 times; sets 1 → 2; hold 2 s → none",
                        "Supine twist: now 6–8 times instead of 4–6; now 2 sets instead of 1 set; no hold any more"),
                schedule(
                        new Schedule(WORKDAYS, 1, DAILY.from(), null),
                        new Schedule(WORKDAYS, 2, DAILY.from(), null),
                        "Supine twist: 1× a day → 2× a day",
                        "Supine twist: now twice a day, Monday to Friday (before: once a day, Monday to Friday)"),
                schedule(
                        DAILY,
                        new Schedule(WORKDAYS, 1, DAILY.from(), null),
                        "Supine twist: 1× a day → 1× a day · Mon–Fri",
                        "Supine twist: now once a day, Monday to Friday (before: once a day)"),
                schedule(
                        DAILY,
                        new Schedule(DAILY.recurrence(), 1, DAILY.from(), LocalDate.of(2026, 12, 20)),
                        "Supine twist: no end date → until 20 Dec",
                        "Supine twist: now once a day, until 20 December (before: once a day)"),
                schedule(
                        new Schedule(new EveryDays(3), 1, LocalDate.of(2026, 11, 2), null),
                        new Schedule(new EveryDays(3), 1, LocalDate.of(2026, 11, 3), null),
                        "Supine twist: first day 2 Nov 2026 → 3 Nov 2026",
                        "Supine twist: counted from 3 November now"),
                arguments(
                        plan(line("bridge")),
                        plan(line("bridge"), line("supine-twist")),
                        "Supine twist: new",
                        "Supine twist: new"),
                arguments(
                        plan(line("bridge"), line("supine-twist")),
                        plan(line("supine-twist")),
                        "Bridge: no longer in the plan",
                        "Bridge: no longer in the plan"),
                arguments(
                        plan(line("bridge"), line("cat-stretch"), line("supine-twist")),
                        plan(line("cat-stretch"), line("supine-twist"), line("bridge")),
                        "Bridge: now after Supine twist",
                        "Bridge: now comes after Supine twist"),
                arguments(
                        plan(line("bridge"), line("cat-stretch"), line("supine-twist")),
                        plan(line("supine-twist"), line("bridge"), line("cat-stretch")),
                        "Supine twist: now first",
                        "Supine twist: now comes first"),
                arguments(
                        plan(line("bridge")),
                        plan(line("bridge", "bridge/2", reps(4, 6).dosage(), DAILY, null, null)),
                        "Bridge: description updated",
                        "Bridge: the description is updated"),
                arguments(
                        plan(line("bridge")),
                        plan(line("bridge", "cat-stretch", reps(4, 6).dosage(), DAILY, null, null)),
                        "Cat stretch: in place of Bridge",
                        "Cat stretch: takes the place of Bridge"),
                arguments(
                        plan(noted("bridge", "Slowly.", null)),
                        plan(noted("bridge", "Quickly.", null)),
                        "Bridge: note “Slowly.” → “Quickly.”",
                        "Bridge: new note: “Quickly.”"),
                arguments(
                        plan(noted("bridge", "Slowly.", null)),
                        plan(noted("bridge", " ", null)),
                        "Bridge: note “Slowly.” → none",
                        "Bridge: the note is gone"),
                arguments(
                        new PlanContents("Weeks 1–2", List.of()),
                        new PlanContents("Weeks 3–4", List.of()),
                        "Title: Weeks 1–2 → Weeks 3–4",
                        "Name of the plan: now “Weeks 3–4” instead of “Weeks 1–2”"));
    }

    @Test
    void a_private_note_is_told_to_the_therapist_alone() {
        var before = plan(noted("bridge", null, "disc L4"));
        var after = plan(noted("bridge", null, "disc L5"));

        assertThat(therapist(before, after)).containsExactly("Bridge: private note “disc L4” → “disc L5”");
        assertThat(client(before, after)).isEmpty();
    }

    @Test
    void all_days_of_the_week_are_every_day() {
        var written = new Schedule(new OnDays(EnumSet.allOf(DayOfWeek.class)), 1, DAILY.from(), null);

        assertThat(PlanChanges.between(plan(line("bridge")), plan(line("bridge", written))))
                .isEmpty();
    }

    @Test
    void what_a_draft_does_not_say_yet_is_told_as_open() {
        var open = new PlanLine(
                line("bridge").line(),
                ChangeCases.id("bridge"),
                new DosageParts(
                        null, null, List.of(), null, null, null, Laterality.NONE, null, null, null, null, false),
                null,
                null,
                null);

        assertThat(therapist(plan(line("bridge")), plan(open)))
                .containsExactly("Bridge: 4–6 times → still open; sets 1 → still open; "
                        + "1× a day · no end date → not said in full yet");
    }

    @Test
    void what_is_the_same_tells_nothing() {
        var twist = plan(line("supine-twist", supineTwist()), noted("bridge", "Slowly.", "disc L4"));

        assertThat(PlanChanges.between(twist, twist)).isEmpty();
    }

    private static Arguments dosage(DosageCases before, DosageCases after, String forTherapist, String forClient) {
        return arguments(
                plan(line("supine-twist", before)), plan(line("supine-twist", after)), forTherapist, forClient);
    }

    private static Arguments schedule(
            @Nullable Schedule before, @Nullable Schedule after, String forTherapist, String forClient) {
        return arguments(
                plan(line("supine-twist", before)), plan(line("supine-twist", after)), forTherapist, forClient);
    }

    private static List<String> therapist(PlanContents before, PlanContents after) {
        return SENTENCES
                .forTherapist(PlanChanges.between(before, after), ChangeCases::exercise, TODAY, Locale.UK)
                .stream()
                .map(ChangedLine::toString)
                .toList();
    }

    private static List<String> client(PlanContents before, PlanContents after) {
        return SENTENCES.forClient(PlanChanges.between(before, after), ChangeCases::exercise, TODAY, Locale.UK).stream()
                .map(ChangedLine::toString)
                .toList();
    }
}
