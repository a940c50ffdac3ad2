package org.homestretch.adherence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request to the portal's API was not done, in the client's language.
 *
 * @param errors what cannot be accepted, field by field; none when it is not about a field
 */
record Problem(
        String title,
        @Nullable String detail,
        int status,
        @Nullable List<FieldError> errors) {

    /** @param field as the request spells it, such as {@code exercises[0].sets[1].side} */
    record FieldError(String field, String message) {}
}
