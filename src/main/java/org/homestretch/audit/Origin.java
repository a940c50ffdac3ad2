package org.homestretch.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homestretch.identity.NetworkAddress;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request that a thread answers, if it does, and the network that it came from. */
record Origin(@Nullable UUID request, @Nullable String network) {

    private static final String ID = Origin.class.getName();

    private static final ScopedValue<Origin> HANDED_OVER = ScopedValue.newInstance();

    /** Does the work as if this thread answered the request. */
    static void from(Origin origin, Runnable work) {
        ScopedValue.where(HANDED_OVER, origin).run(work);
    }

    static Origin current() {
        if (HANDED_OVER.isBound()) return HANDED_OVER.get();
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? of(web.getRequest())
                : new Origin(null, null);
    }

    private static Origin of(HttpServletRequest request) {
        if (request.getAttribute(ID) instanceof Origin known) return known;
        var origin = new Origin(NewId.next(), NetworkAddress.shortened(request.getRemoteAddr()));
        request.setAttribute(ID, origin);
        return origin;
    }
}
