package org.homestretch.adherence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.shared.NewId;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** Sessions drawn from a seed: done in full, in part, or not at all, with pain, effort, notes and bonus rounds. */
public final class AnySessions {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Random random;

    public AnySessions(long seed) {
        random = new Random(seed * 1_000_003);
    }

    /** @param most the most pain that may be told */
    public LogSession session(PlanVersion version, LocalDate date, int slot, int most) {
        return session(version, date, slot, most, null);
    }

    public LogSession correcting(LogSession old, PlanVersion version, LocalDate date, int most) {
        return session(version, date, old.slot(), most, old.id());
    }

    public boolean chance(int inTen) {
        return random.nextInt(10) < inTen;
    }

    public int number(int below) {
        return random.nextInt(below);
    }

    private LogSession session(
            PlanVersion version, LocalDate date, int slot, int most, @Nullable SessionLogId corrects) {
        var couldNot = chance(2);
        return new LogSession(
                new SessionLogId(NewId.next()),
                version.id(),
                date,
                slot,
                date.atTime(LocalTime.of(6 + random.nextInt(12), random.nextInt(60)))
                        .atZone(BERLIN)
                        .toInstant(),
                BERLIN,
                chance(5),
                chance(7) ? random.nextInt(most + 1) : null,
                chance(7) ? random.nextInt(most + 1) : null,
                chance(6) ? random.nextInt(11) : null,
                chance(2) ? "It was warm." : null,
                couldNot ? Barrier.values()[random.nextInt(Barrier.values().length)] : null,
                null,
                null,
                couldNot ? List.of() : exercises(version.prescriptions()),
                corrects);
    }

    private List<LogSession.Done> exercises(List<Prescription> prescriptions) {
        var done = new ArrayList<LogSession.Done>();
        for (var prescription : prescriptions) {
            if (done.isEmpty() || chance(7)) done.add(done(prescription, done.isEmpty()));
        }
        return done;
    }

    private LogSession.Done done(Prescription prescription, boolean something) {
        var dosage = prescription.dosage();
        Set<String> preparations = dosage.branches().isEmpty() || chance(5)
                ? Set.of()
                : Set.of(dosage.branches().getFirst().preparation());
        var target = dosage.amountWith(preparations);
        var sides = new ArrayList<@Nullable Side>(dosage.laterality().sides());
        if (sides.isEmpty()) sides.add(null);
        var full = chance(6);
        var sets = new ArrayList<LogSession.Amount>();
        for (int set = 1; set <= dosage.sets(); set++) {
            for (var side : sides) {
                if (!full && chance(3)) continue;
                sets.add(new LogSession.Amount(set, side, full ? target.high() : random.nextInt(target.high()), false));
            }
        }
        if (something) sets.add(new LogSession.Amount(dosage.sets() + 1, sides.getFirst(), target.high(), false));
        if (dosage.bonusAfterClick() && chance(2)) sets.add(new LogSession.Amount(1, sides.getFirst(), 3, true));
        return new LogSession.Done(prescription.id(), preparations, null, null, sets);
    }
}
