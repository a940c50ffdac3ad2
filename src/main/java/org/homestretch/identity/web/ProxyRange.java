package org.homestretch.identity.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.regex.Pattern;
import org.homestretch.shared.ConfigurationRefused;

/**
 * Reads one address or range (CIDR) of trusted proxies as the server takes it. Names are refused, for whoever answers for a
 * name could then say who the sender is; so is the range of all addresses.
 */
final class ProxyRange {

    private static final String KEY = "homestretch.trusted-proxies";
    private static final Pattern ADDRESS = Pattern.compile("[0-9]+(\\.[0-9]+){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    private ProxyRange() {}

    static String of(String typed) {
        var parts = typed.strip().split("/", 2);
        var address = address(parts[0], typed);
        var whole = address instanceof Inet4Address ? 32 : 128;
        return parts[0] + "/" + (parts.length == 1 ? whole : bits(parts[1], whole, typed));
    }

    private static InetAddress address(String text, String typed) {
        if (!ADDRESS.matcher(text).matches()) throw refused(typed);
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException none) {
            throw refused(typed);
        }
    }

    private static int bits(String text, int whole, String typed) {
        try {
            var bits = Integer.parseInt(text);
            if (bits >= 1 && bits <= whole) return bits;
        } catch (NumberFormatException none) {
            // Told as everything else that is no range.
        }
        throw refused(typed);
    }

    private static ConfigurationRefused refused(String typed) {
        return new ConfigurationRefused(
                KEY,
                "must be addresses or ranges of them with commas between, such as 10.0.0.1,10.8.0.0/16,fd00::/8, not "
                        + typed);
    }
}
