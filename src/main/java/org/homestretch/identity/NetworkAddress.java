package org.homestretch.identity;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Where a request came from, as far as it is kept: enough to tell home from abroad, too little to tell the household. */
public final class NetworkAddress {

    private NetworkAddress() {}

    /** Such as {@code 203.0.113.0/24} or {@code 2001:db8:1::/48}; none of what is no address. */
    public static @Nullable String shortened(@Nullable String address) {
        if (address == null) return null;
        try {
            var whole = InetAddress.ofLiteral(address);
            if (whole.isLoopbackAddress()) return "localhost";
            var kept = ByteBuffer.wrap(whole.getAddress());
            return whole instanceof Inet4Address
                    ? "%d.%d.%d.0/24".formatted(kept.get() & 0xff, kept.get() & 0xff, kept.get() & 0xff)
                    : "%x:%x:%x::/48".formatted(kept.getShort(), kept.getShort(), kept.getShort());
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
