package org.homestretch.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import org.homestretch.identity.ProofWanted;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads people whose last proof is too old to the page that asks for one, and tells programs so. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProofPages {

    /** What the portal goes by. */
    static final String WANTED = "proof-wanted";

    @ExceptionHandler
    Object on(ProofWanted wanted, HttpServletRequest request) {
        var path = request.getServletPath();
        if (!path.startsWith("/api/")) {
            return "redirect:/account/confirm" + (HttpMethod.GET.matches(request.getMethod()) ? "?then=" + path : "");
        }
        var problem = ProblemDetail.forStatus(HttpStatus.FORBIDDEN);
        problem.setProperty("reason", WANTED);
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
