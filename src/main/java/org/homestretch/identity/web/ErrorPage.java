package org.homestretch.identity.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.homestretch.database.BusyDatabase;
import org.homestretch.shared.Incident;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is shown when a request fails: a number to tell the practice, and never the cause. The log has the same number with
 * the kind of the failure.
 */
@Controller
class ErrorPage implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status = status(request);
        response.setStatus(status.value());
        var kind = "identity.error." + (isStale(request) ? "stale." : kind(status));
        model.addAttribute("titleKey", kind + "title");
        model.addAttribute("textKey", kind + "text");
        if (status.is5xxServerError()) model.addAttribute("incident", incident(request));
        return "error";
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var status = status(request);
        var problem = ProblemDetail.forStatus(status);
        if (status.is5xxServerError()) problem.setProperty("incident", incident(request));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Refuses, and keeps for the page why. */
    static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** Whether a form came without its token, as one does that stood open while somebody signed in beside it. */
    private static boolean isStale(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
    }

    private static String kind(HttpStatus status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) return "busy.";
        return status.is4xxClientError() ? "notfound." : "";
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (cause(request) instanceof Throwable cause && BusyDatabase.isCauseOf(cause))
            return HttpStatus.SERVICE_UNAVAILABLE;
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer it ? it : 404;
        var status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static @Nullable Object cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    private static String incident(HttpServletRequest request) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        if (cause(request) instanceof Throwable cause) {
            log.error("Incident {}: {}", incident, Incident.describe(cause));
        }
        return incident;
    }
}
