package org.homestretch.adherence.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.homestretch.adherence.LogConflict;
import org.homestretch.adherence.SessionLogNotFound;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.caseload.ReadingOwnRecord;
import org.homestretch.database.BusyDatabase;
import org.homestretch.plan.change.PlanVersionNotFound;
import org.homestretch.plan.pause.PauseConflict;
import org.homestretch.plan.pause.PauseNotFound;
import org.homestretch.shared.Incident;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers failed requests to the portal's API in plain sentences, never with what was sent or how it failed. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice({
    "org.homestretch.adherence.web",
    "org.homestretch.caseload.web",
    "org.homestretch.message.web",
    "org.homestretch.outcome.web",
    "org.homestretch.plan.web",
    "org.homestretch.progress.web",
    "org.homestretch.report.web"
})
class PortalProblems {

    private static final Logger log = LoggerFactory.getLogger(PortalProblems.class);

    private final MessageSource messages;
    private final ReadingOwnRecord own;

    PortalProblems(MessageSource messages, ReadingOwnRecord own) {
        this.messages = messages;
        this.own = own;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(InputRefused refused, Locale asked) {
        var locale = language(asked);
        var sentence = messages.getMessage(refused.messageKey(), refused.arguments(), locale);
        var error = new Problem.FieldError(refused.field(), sentence);
        return problem(UNPROCESSABLE_CONTENT, say("refused", locale), sentence, List.of(error));
    }

    /** Why one of several logs was not taken, in the sentences of a single one. */
    Problem problemOf(RuntimeException refusal, Locale asked) {
        var answer = switch (refusal) {
            case InputRefused refused -> refused(refused, asked);
            case LogConflict conflict -> conflict(conflict, asked);
            case SessionLogNotFound _ -> unknown(asked);
            default -> throw refusal;
        };
        return Objects.requireNonNull(answer.getBody());
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Problem> malformed(Locale asked) {
        return problem(BAD_REQUEST, "malformed", language(asked));
    }

    @ExceptionHandler({SessionLogNotFound.class, PlanVersionNotFound.class, PauseNotFound.class, ClientNotFound.class})
    ResponseEntity<Problem> unknown(Locale asked) {
        return problem(NOT_FOUND, "unknown", language(asked));
    }

    @ExceptionHandler
    ResponseEntity<Problem> conflict(LogConflict conflict, Locale asked) {
        return conflict(conflict.messageKey(), language(asked));
    }

    @ExceptionHandler
    ResponseEntity<Problem> conflict(PauseConflict conflict, Locale asked) {
        return conflict("pause.taken", language(asked));
    }

    @ExceptionHandler
    ResponseEntity<Problem> denied(AccessDeniedException denied, Locale asked) {
        return problem(FORBIDDEN, "forbidden", asked);
    }

    /** What the web itself refuses keeps its status; everything else is ours, and only its kind and place are logged. */
    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception failure, Locale asked) {
        if (failure instanceof ErrorResponse known) {
            return problem(HttpStatus.valueOf(known.getStatusCode().value()), "malformed", asked);
        }
        if (BusyDatabase.isCauseOf(failure)) {
            log.warn("The database kept the portal waiting: {}", Incident.describe(failure));
            return problem(SERVICE_UNAVAILABLE, "busy", asked);
        }
        log.error("The portal's API failed: {}", Incident.describe(failure));
        return problem(INTERNAL_SERVER_ERROR, "failed", asked);
    }

    private ResponseEntity<Problem> conflict(String messageKey, Locale locale) {
        return problem(CONFLICT, say("conflict", locale), messages.getMessage(messageKey, null, locale), null);
    }

    private ResponseEntity<Problem> problem(HttpStatus status, String key, Locale locale) {
        return problem(status, say(key, locale), say(key + ".detail", locale), null);
    }

    private static ResponseEntity<Problem> problem(
            HttpStatus status, String title, @Nullable String detail, @Nullable List<Problem.FieldError> errors) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem(title, detail, status.value(), errors));
    }

    private Locale language(Locale asked) {
        try {
            return own.language();
        } catch (AccessDeniedException | ClientNotFound noClient) {
            return asked;
        }
    }

    private String say(String key, Locale locale) {
        return messages.getMessage("adherence.problem." + key, null, locale);
    }
}
