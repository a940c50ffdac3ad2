package org.homestretch.plan.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.ReadingOwnRecord;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.homestretch.library.Library;
import org.homestretch.library.ReadingMedia;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.WrittenVersion;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a handout says, in one short transaction; printing it comes after. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
class PreparingHandouts {

    /** A plan is printed before it begins, however far ahead it was planned. */
    private static final int YEARS_AHEAD = 100;

    private final ReadingPlans plans;
    private final CaseloadAccess access;
    private final ReadingOwnRecord own;
    private final CurrentAccount current;
    private final CurrentPractice practice;
    private final Library library;
    private final ReadingMedia media;
    private final HandoutWords words;
    private final Clock clock;

    PreparingHandouts(
            ReadingPlans plans,
            CaseloadAccess access,
            ReadingOwnRecord own,
            CurrentAccount current,
            CurrentPractice practice,
            Library library,
            ReadingMedia media,
            HandoutWords words,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.own = own;
        this.current = current;
        this.practice = practice;
        this.library = library;
        this.media = media;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The newest version of the plan of a client in the signed-in therapist's care.
     *
     * @throws InputRefused when it prescribes nothing
     */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public Handout of(ClientId id) {
        var client = access.requireTreating(id);
        return of(
                client,
                plans.newest(id).map(WrittenVersion::published),
                current.get().displayName());
    }

    /**
     * The signed-in client's own plan as it holds today, or as it will when it has not begun.
     *
     * @throws InputRefused when it prescribes nothing
     */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public Handout mine() {
        var me = own.mine();
        var today = today(me.client());
        var version = plans.mine(today, today.plusYears(YEARS_AHEAD))
                .filter(plan -> !plan.versions().isEmpty())
                .map(plan -> plan.effectiveOn(today).orElseGet(plan::newest));
        return of(me.client(), version, me.therapist());
    }

    private Handout of(ClientSummary client, Optional<PublishedVersion> version, @Nullable String therapist) {
        var published = version.filter(it -> !it.version().prescriptions().isEmpty())
                .orElseThrow(() -> new InputRefused("plan", "handout.none"));
        var exercises = library.revisions(published.version().prescriptions().stream()
                .map(Prescription::exerciseRevision)
                .toList());
        var handout = words.handout(client, practice.get(), therapist, published, exercises, today(client));
        return handout.with(photos(handout.items()));
    }

    private Map<UUID, byte[]> photos(List<Handout.Item> items) {
        var photos = new HashMap<UUID, byte[]>();
        items.stream()
                .map(Handout.Item::photo)
                .filter(Objects::nonNull)
                .forEach(photo -> media.find(photo.id()).ifPresent(file -> photos.put(photo.id(), file.bytes())));
        return photos;
    }

    private LocalDate today(ClientSummary client) {
        return LocalDate.ofInstant(clock.instant(), client.zone());
    }
}
