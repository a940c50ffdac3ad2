package org.homestretch.report;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.homestretch.progress.Window;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of all clients in the signed-in therapist's care for one month. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class PreparingBatches {

    private final Caseload caseload;
    private final Batches batches;
    private final PreparingReports preparing;
    private final BackgroundBatches background;
    private final CurrentAccount current;
    private final CurrentPractice practice;
    private final Clock clock;

    PreparingBatches(
            Caseload caseload,
            Batches batches,
            PreparingReports preparing,
            BackgroundBatches background,
            CurrentAccount current,
            CurrentPractice practice,
            Clock clock) {
        this.caseload = caseload;
        this.batches = batches;
        this.preparing = preparing;
        this.background = background;
        this.current = current;
        this.practice = practice;
        this.clock = clock;
    }

    /**
     * Begins to make them in the background.
     *
     * @param locale of the reports that are not for the clients
     * @throws InputRefused at "month" for none or one that is not over, or when nobody is in care
     */
    public UUID start(@Nullable YearMonth month, Audience audience, Locale locale) {
        if (month == null || !month.isBefore(thisMonth())) throw new InputRefused("month", "report.batch.month");
        var clients = clients();
        if (clients.isEmpty()) throw new InputRefused("month", "report.batch.nobody");
        var window = new Window(month.atDay(1), month.atEndOfMonth());
        var id = batches.add(current.get().account(), audience, window, clients, clock.instant());
        background.run(id, locale);
        return id;
    }

    /** The month before this one, where the practice is. */
    @Transactional(readOnly = true)
    public YearMonth lastMonth() {
        return thisMonth().minusMonths(1);
    }

    /** The newest first. */
    @Watched(many = true)
    @Transactional(readOnly = true)
    public List<Batch> batches() {
        return batches.of(current.get().account());
    }

    /** No further report is begun; those that were made stay. */
    public void cancel(UUID batch) {
        batches.cancel(current.get().account(), batch, clock.instant());
    }

    /** Takes up what was left when the program stopped. What another worker has in hand is not made twice. */
    public void goOn(UUID batch, Locale locale) {
        background.run(batch, locale);
    }

    /** Signs all of the batch that nobody has signed yet; how many these were. */
    public int signAll(UUID batch) {
        var unsigned = batches.unsigned(current.get().account(), batch);
        unsigned.forEach(preparing::sign);
        return unsigned.size();
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock.withZone(practice.get().zone()));
    }

    private List<ClientId> clients() {
        return caseload.inCare().stream().map(ClientSummary::id).toList();
    }
}
