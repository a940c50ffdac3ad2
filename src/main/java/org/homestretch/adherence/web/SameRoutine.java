package org.homestretch.adherence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Says only that a routine is still the same to a phone that names the one it keeps. Nothing on the way may keep any, so
 * the browser's own cache is of no use for it.
 */
@Component
class SameRoutine extends ShallowEtagHeaderFilter {

    SameRoutine() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals("/api/portal/routine");
    }

    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
        return "GET".equals(request.getMethod()) && HttpStatus.valueOf(status).is2xxSuccessful();
    }
}
