package org.homestretch.identity.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.homestretch.shared.InputRefused;
import org.springframework.validation.BindingResult;

/** Turns what was typed into a value, or into a sentence at the field that it was typed in. */
final class Typed {

    private Typed() {}

    static <T> Optional<T> accept(BindingResult problems, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InputRefused refused) {
            refuse(problems, refused);
            return Optional.empty();
        }
    }

    static void refuse(BindingResult problems, InputRefused refused) {
        problems.rejectValue(refused.field(), refused.messageKey(), refused.arguments(), refused.messageKey());
    }
}
