package org.homestretch.attention;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homestretch.attention.Setting.Source;
import org.homestretch.attention.ThresholdRows.Whose;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From where on something needs a therapist: what is set for the client holds before the therapist's own, that before the
 * practice's, that before the product's. All that was ever set is kept, with who set it.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
public class SettingThresholds {

    private final ThresholdRows rows;
    private final CaseloadAccess access;
    private final CurrentAccount current;
    private final Clock clock;

    SettingThresholds(ThresholdRows rows, CaseloadAccess access, CurrentAccount current, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** What holds where nobody has set another. */
    public Thresholds ofProduct() {
        return Thresholds.BUILT_IN;
    }

    @Transactional(readOnly = true)
    public Thresholds ofPractice() {
        return resolved(null, List.of()).practice();
    }

    /** The signed-in therapist's. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public Thresholds mine() {
        return resolved(current.get().account(), List.of()).mine();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public Thresholds of(ClientId client) {
        access.requireTreating(client);
        return ofClients(List.of(client)).of(client);
    }

    /** @param wanted all thresholds; none for what is to follow the product */
    @PreAuthorize("hasRole('" + Roles.OWNER + "')")
    public void setForPractice(Map<Threshold, @Nullable Integer> wanted) {
        set(Whose.PRACTICE, wanted, List.of());
    }

    /** @param wanted all thresholds; none for what is to follow the practice */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public void setMine(Map<Threshold, @Nullable Integer> wanted) {
        set(new Whose(current.get().account(), null), wanted, List.of());
    }

    /** @param wanted all thresholds; none for what is to follow the therapist who looks */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public void set(ClientId client, Map<Threshold, @Nullable Integer> wanted) {
        access.requireTreating(client);
        set(new Whose(null, client), wanted, List.of(client));
    }

    /** What holds for these clients when the signed-in therapist looks; the caller has asked whether they may be seen. */
    Resolved ofClients(Collection<ClientId> clients) {
        return resolved(current.get().account(), clients);
    }

    private void set(Whose whose, Map<Threshold, @Nullable Integer> wanted, Collection<ClientId> clients) {
        wanted.forEach(SettingThresholds::check);
        Map<Threshold, Integer> before = rows.latest(whose.therapist(), clients).getOrDefault(whose, Map.of());
        for (var threshold : Threshold.values()) {
            var value = wanted.get(threshold);
            if (Objects.equals(value, before.get(threshold))) continue;
            rows.add(whose, threshold, value, current.get().account(), clock.instant());
        }
    }

    private static void check(Threshold threshold, @Nullable Integer value) {
        if (value == null || value >= threshold.least() && value <= threshold.most()) return;
        throw new InputRefused(threshold.name(), "attention.threshold.range", threshold.least(), threshold.most());
    }

    private Resolved resolved(@Nullable AccountId therapist, Collection<ClientId> clients) {
        var latest = rows.latest(therapist, clients);
        var practice = Thresholds.BUILT_IN.with(latest.getOrDefault(Whose.PRACTICE, Map.of()), Source.PRACTICE);
        var mine = practice.with(latest.getOrDefault(new Whose(therapist, null), Map.of()), Source.THERAPIST);
        var special = new HashMap<ClientId, Thresholds>();
        for (var client : clients) {
            special.put(client, mine.with(latest.getOrDefault(new Whose(null, client), Map.of()), Source.CLIENT));
        }
        return new Resolved(practice, mine, special);
    }

    /** Thresholds at all three levels. */
    record Resolved(Thresholds practice, Thresholds mine, Map<ClientId, Thresholds> special) {

        Thresholds of(ClientId client) {
            return special.getOrDefault(client, mine);
        }
    }
}
