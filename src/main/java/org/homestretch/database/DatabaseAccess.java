package org.homestretch.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A reachable PostgreSQL: its address and the owner that migrates. The run-time role's password is derived from the
 * owner's, so that any number of nodes agree on it without a second secret to keep.
 */
record DatabaseAccess(String url, String owner, String ownerPassword) {

    static final String APP_ROLE = "homestretch_app";

    DataSource ownerDataSource() {
        return new DriverManagerDataSource(url, owner, ownerPassword);
    }

    String appPassword() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ownerPassword.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(APP_ROLE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    @Override
    public String toString() {
        return url + " as " + owner;
    }
}
