package org.homestretch.dosage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dosages for tests, one change at a time; starts as one set without anything else. */
public final class DosageCases {

    private final Amount amount;
    private final List<Branch> branches = new ArrayList<>();
    private int sets = 1;
    private @Nullable Integer hold;
    private @Nullable Integer rest;
    private @Nullable Tempo tempo;
    private Laterality laterality = Laterality.NONE;
    private @Nullable SideOrder order;
    private @Nullable String load;
    private @Nullable Integer effort;
    private @Nullable VariantChoice variant;
    private boolean click;

    private DosageCases(Amount amount) {
        this.amount = amount;
    }

    public static DosageCases dose(Amount amount) {
        return new DosageCases(amount);
    }

    public static DosageCases reps(int low, int high) {
        return dose(new Repetitions(low, high));
    }

    /** Both sides, tighter first, 4–6 with ice and 12–15 without, each held 2 seconds, an extra round after a click. */
    public static DosageCases supineTwist() {
        return reps(12, 15)
                .with("ice", new Repetitions(4, 6))
                .hold(2)
                .on(Laterality.BOTH, SideOrder.TIGHTER_FIRST)
                .click();
    }

    public DosageCases sets(int number) {
        sets = number;
        return this;
    }

    public DosageCases with(String preparation, Amount instead) {
        branches.add(new Branch(preparation, instead));
        return this;
    }

    public DosageCases hold(int seconds) {
        hold = seconds;
        return this;
    }

    public DosageCases rest(int seconds) {
        rest = seconds;
        return this;
    }

    public DosageCases tempo(int move, int back) {
        tempo = new Tempo(move, back);
        return this;
    }

    public DosageCases on(Laterality side) {
        return on(side, null);
    }

    public DosageCases on(Laterality sides, @Nullable SideOrder first) {
        laterality = sides;
        order = first;
        return this;
    }

    public DosageCases click() {
        click = true;
        return this;
    }

    public DosageCases load(String words) {
        load = words;
        return this;
    }

    public DosageCases effort(int ceiling) {
        effort = ceiling;
        return this;
    }

    public DosageCases variant(String name, String value) {
        variant = new VariantChoice(name, value);
        return this;
    }

    public Dosage dosage() {
        return new Dosage(sets, amount, branches, hold, rest, tempo, laterality, order, load, effort, variant, click);
    }

    @Override
    public String toString() {
        return dosage().toString();
    }
}
