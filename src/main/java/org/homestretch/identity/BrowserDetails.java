package org.homestretch.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody tries to sign in, and by which hashes the browser may be known. */
public final class BrowserDetails extends WebAuthenticationDetails {

    private final List<String> hashes;

    BrowserDetails(HttpServletRequest request, List<String> hashes) {
        super(request);
        this.hashes = hashes;
    }

    List<String> hashes() {
        return hashes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof BrowserDetails it && hashes.equals(it.hashes);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + hashes.hashCode();
    }
}
