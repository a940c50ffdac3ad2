package org.homestretch.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.UUID;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request that a thread answers, if it does, and the network that it came from. */
record Origin(@Nullable UUID request, @Nullable String network) {

    private static final String ID = Origin.class.getName();
    private static final int BYTES_OF_V4 = 3;
    private static final int BYTES_OF_V6 = 6;

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
        var origin = new Origin(NewId.next(), shortened(request.getRemoteAddr()));
        request.setAttribute(ID, origin);
        return origin;
    }

    /** Enough to tell home from abroad, too little to tell the household. */
    static @Nullable String shortened(@Nullable String address) {
        if (address == null || !address.matches("[0-9a-fA-F.:]+")) return null;
        try {
            var whole = InetAddress.getByName(address);
            var kept = whole instanceof Inet4Address ? BYTES_OF_V4 : BYTES_OF_V6;
            var bytes = Arrays.copyOf(Arrays.copyOf(whole.getAddress(), kept), whole.getAddress().length);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (UnknownHostException unreadable) {
            return null;
        }
    }
}
