package org.homestretch.library;

import java.util.Optional;
import java.util.UUID;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos and videos, for whoever may see an exercise that shows them: by a plan, or because it is offered to them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReadingMedia {

    public static final String ADDRESS = "/api/portal/media/";

    private final KeptMedia kept;
    private final MediaInPlans plans;
    private final CurrentAccount current;

    ReadingMedia(KeptMedia kept, MediaInPlans plans, CurrentAccount current) {
        this.kept = kept;
        this.plans = plans;
        this.current = current;
    }

    /** Empty also when there is one that the reader may not see. */
    public Optional<MediaFile> find(UUID id) {
        if (!mayBeSeen(id)) return Optional.empty();
        return kept.head(id)
                .map(it -> new MediaFile(it.type(), it.length(), (from, length) -> kept.piece(id, from, length)));
    }

    private boolean mayBeSeen(UUID id) {
        var isStaff = !current.get().is(Role.CLIENT);
        return isStaff && kept.isOffered(id) || plans.show(id);
    }
}
