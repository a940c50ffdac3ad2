package org.homestretch.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;
import org.homestretch.identity.AccountId;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;

/** A published version as it is kept: written once, never changed; the database grants no update. */
@Entity
@Table(name = "plan_version")
class VersionRecord {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlanVersionId id;

    @TenantId
    private UUID practiceId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
    private PlanId plan;

    private int number;
    private LocalDate effectiveFrom;
    private String title;
    private @Nullable String reason;
    private @Nullable String phaseName;
    private @Nullable Integer phaseWeeks;
    private @Nullable LocalDate phaseBegan;
    private @Nullable String phaseNext;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private AccountId author;

    private Instant publishedAt;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<PrescriptionRecord> prescriptions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected VersionRecord() {}

    @SuppressWarnings("NullAway.Init")
    VersionRecord(
            PlanVersionId id,
            PlanId plan,
            int number,
            NewVersion wanted,
            @Nullable Phase phase,
            AccountId author,
            Instant now) {
        this.id = id;
        this.plan = plan;
        this.number = number;
        this.effectiveFrom = wanted.effectiveFrom();
        this.title = wanted.title();
        this.reason = wanted.reason();
        if (phase != null) {
            this.phaseName = phase.name();
            this.phaseWeeks = phase.weeks();
            this.phaseBegan = phase.began();
            this.phaseNext = phase.next();
        }
        this.author = author;
        this.publishedAt = now;
        for (var line : wanted.prescriptions()) {
            prescriptions.add(new PrescriptionRecord(this, prescriptions.size(), line));
        }
    }

    /** A version that expects nothing any more. */
    static VersionRecord ending(VersionRecord last, int number, LocalDate from, AccountId author, Instant now) {
        var ending = new VersionRecord();
        ending.id = new PlanVersionId(NewId.next());
        ending.plan = last.plan;
        ending.number = number;
        ending.effectiveFrom = from;
        ending.title = last.title;
        ending.author = author;
        ending.publishedAt = now;
        return ending;
    }

    PlanVersionId id() {
        return id;
    }

    PublishedVersion published() {
        return new PublishedVersion(
                new PlanVersion(
                        id,
                        number,
                        effectiveFrom,
                        prescriptions.stream()
                                .map(PrescriptionRecord::prescription)
                                .toList()),
                title,
                reason,
                phase(),
                author,
                publishedAt);
    }

    @Nullable
    Phase phase() {
        if (phaseName == null || phaseWeeks == null || phaseBegan == null) return null;
        return new Phase(phaseName, phaseWeeks, phaseBegan, phaseNext);
    }

    List<NewPrescription> lines() {
        return prescriptions.stream().map(PrescriptionRecord::line).toList();
    }
}
