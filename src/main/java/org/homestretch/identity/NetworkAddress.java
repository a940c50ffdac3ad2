package org.homestretch.identity;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a request came from, as far as it is kept: enough to tell home from abroad, too little to tell the household. */
public final class NetworkAddress {

    private static final int BYTES_OF_V4 = 3;
    private static final int BYTES_OF_V6 = 6;

    private NetworkAddress() {}

    /** Such as {@code 203.0.113.0/24}; none of what is no address. */
    public static @Nullable String shortened(@Nullable String address) {
        if (address == null) return null;
        try {
            var whole = InetAddress.ofLiteral(address);
            var kept = whole instanceof Inet4Address ? BYTES_OF_V4 : BYTES_OF_V6;
            var bytes = Arrays.copyOf(Arrays.copyOf(whole.getAddress(), kept), whole.getAddress().length);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (IllegalArgumentException | UnknownHostException unreadable) {
            return null;
        }
    }
}
