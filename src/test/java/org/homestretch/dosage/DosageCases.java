package org.homestretch.dosage;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dosages for tests, one change at a time; starts as one set without anything else. */
public record DosageCases(Dosage dosage) {

    public static DosageCases reps(int low, int high) {
        return dose(new Repetitions(low, high));
    }

    public static DosageCases dose(Amount amount) {
        return new DosageCases(
                new Dosage(1, amount, List.of(), null, null, null, Laterality.NONE, null, null, null, null, false));
    }

    /** Both sides, tighter first, 4–6 with ice and 12–15 without, each held 2 seconds, an extra round after a click. */
    public static DosageCases supineTwist() {
        return reps(12, 15)
                .on(Laterality.BOTH, SideOrder.TIGHTER_FIRST)
                .with("ice", new Repetitions(4, 6))
                .hold(2)
                .click();
    }

    public DosageCases sets(int sets) {
        return new DosageCases(new Dosage(
                sets,
                dosage.amount(),
                dosage.branches(),
                dosage.holdSeconds(),
                dosage.restSeconds(),
                dosage.tempo(),
                dosage.laterality(),
                dosage.sideOrder(),
                dosage.load(),
                dosage.effortCeiling(),
                dosage.variant(),
                dosage.bonusAfterClick()));
    }

    public DosageCases with(String preparation, Amount amount) {
        var branches = Stream.concat(dosage.branches().stream(), Stream.of(new Branch(preparation, amount)));
        return new DosageCases(new Dosage(
                dosage.sets(),
                dosage.amount(),
                branches.toList(),
                dosage.holdSeconds(),
                dosage.restSeconds(),
                dosage.tempo(),
                dosage.laterality(),
                dosage.sideOrder(),
                dosage.load(),
                dosage.effortCeiling(),
                dosage.variant(),
                dosage.bonusAfterClick()));
    }

    public DosageCases hold(int seconds) {
        return held(seconds, dosage.restSeconds(), dosage.tempo());
    }

    public DosageCases rest(int seconds) {
        return held(dosage.holdSeconds(), seconds, dosage.tempo());
    }

    public DosageCases tempo(int move, int back) {
        return held(dosage.holdSeconds(), dosage.restSeconds(), new Tempo(move, back));
    }

    public DosageCases on(Laterality side) {
        return sided(side, null, false);
    }

    public DosageCases on(Laterality sides, SideOrder order) {
        return sided(sides, order, dosage.bonusAfterClick());
    }

    public DosageCases click() {
        return sided(dosage.laterality(), dosage.sideOrder(), true);
    }

    public DosageCases load(String load) {
        return limited(load, dosage.effortCeiling(), dosage.variant());
    }

    public DosageCases effort(int ceiling) {
        return limited(dosage.load(), ceiling, dosage.variant());
    }

    public DosageCases variant(String variant, String value) {
        return limited(dosage.load(), dosage.effortCeiling(), new VariantChoice(variant, value));
    }

    private DosageCases held(@Nullable Integer hold, @Nullable Integer rest, @Nullable Tempo tempo) {
        return new DosageCases(new Dosage(
                dosage.sets(),
                dosage.amount(),
                dosage.branches(),
                hold,
                rest,
                tempo,
                dosage.laterality(),
                dosage.sideOrder(),
                dosage.load(),
                dosage.effortCeiling(),
                dosage.variant(),
                dosage.bonusAfterClick()));
    }

    private DosageCases sided(Laterality laterality, @Nullable SideOrder order, boolean click) {
        return new DosageCases(new Dosage(
                dosage.sets(),
                dosage.amount(),
                dosage.branches(),
                dosage.holdSeconds(),
                dosage.restSeconds(),
                dosage.tempo(),
                laterality,
                order,
                dosage.load(),
                dosage.effortCeiling(),
                dosage.variant(),
                click));
    }

    private DosageCases limited(@Nullable String load, @Nullable Integer effort, @Nullable VariantChoice variant) {
        return new DosageCases(new Dosage(
                dosage.sets(),
                dosage.amount(),
                dosage.branches(),
                dosage.holdSeconds(),
                dosage.restSeconds(),
                dosage.tempo(),
                dosage.laterality(),
                dosage.sideOrder(),
                load,
                effort,
                variant,
                dosage.bonusAfterClick()));
    }
}
