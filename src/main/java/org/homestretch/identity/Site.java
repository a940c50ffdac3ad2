package org.homestretch.identity;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;

/**
 * Where people reach us, as browsers name it: by the configured address alone and never by what a request says.
 *
 * @param origin scheme and host, and the port where it is not the scheme's own
 * @param isNamed false where people type numbers, for which browsers keep no passkeys
 */
public record Site(String host, String origin, boolean isNamed) {

    static Site of(URI base) {
        var host = base.getHost().toLowerCase(Locale.ROOT);
        var scheme = base.getScheme().toLowerCase(Locale.ROOT);
        var usual = base.getPort() == -1 || base.getPort() == ("https".equals(scheme) ? 443 : 80);
        return new Site(host, scheme + "://" + host + (usual ? "" : ":" + base.getPort()), !isNumber(host));
    }

    private static boolean isNumber(String host) {
        try {
            return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).getAddress().length > 0;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
