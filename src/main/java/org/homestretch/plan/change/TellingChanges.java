package org.homestretch.plan.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.Roles;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.Library;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.ReadingPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the signed-in client what has changed in the own plan, once. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CLIENT + "')")
public class TellingChanges {

    private final CaseloadAccess access;
    private final VersionsInForce versions;
    private final ReadingPlans plans;
    private final PlanChangeSentences sentences;
    private final Library library;
    private final Clock clock;

    TellingChanges(
            CaseloadAccess access,
            VersionsInForce versions,
            ReadingPlans plans,
            PlanChangeSentences sentences,
            Library library,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.plans = plans;
        this.sentences = sentences;
        this.library = library;
        this.clock = clock;
    }

    /** All that has changed since the client last took note; empty when nothing has, and for the first version. */
    public Optional<PlanNews> news() {
        var me = access.requireMe();
        return versions.find(me, today(me)).flatMap(it -> tell(me, it.known(), it.now()));
    }

    /** What the version in force changed of the one before it; empty for the first, or when nothing did. */
    public Optional<PlanNews> ofVersionInForce() {
        var me = access.requireMe();
        return versions.find(me, today(me)).flatMap(it -> tell(me, it.before(), it.now()));
    }

    /**
     * The client has taken note of what this version changed.
     *
     * @throws PlanVersionNotFound when the own plan has no such version, or it has not come into force yet
     */
    @Transactional
    public void takeNote(PlanVersionId version) {
        var me = access.requireMe();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        if (!versions.takeNote(me, version, today(me), now)) throw new PlanVersionNotFound();
    }

    private Optional<PlanNews> tell(ClientSummary me, @Nullable Integer earlier, int now) {
        if (earlier == null || earlier >= now) return Optional.empty();
        var read = plans.myNumbered(earlier, now);
        var version = read.getLast().version();
        if (version.prescriptions().isEmpty()) return Optional.empty();
        var lines = sentences.forClient(
                PlanChanges.between(contents(read.getFirst()), contents(read.getLast())),
                this::exercise,
                today(me),
                me.language());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanNews(
                        version.id(), version.effectiveFrom(), read.getLast().reason(), lines));
    }

    private static PlanContents contents(PublishedVersion published) {
        return PlanContents.forClient(published.title(), published.version().prescriptions());
    }

    private ExerciseContent exercise(UUID revision) {
        return library.revision(revision).content();
    }

    private LocalDate today(ClientSummary me) {
        return LocalDate.ofInstant(clock.instant(), me.zone());
    }
}
