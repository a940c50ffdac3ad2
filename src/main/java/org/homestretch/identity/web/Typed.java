package org.homestretch.identity.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.homestretch.shared.InputRefused;
import org.springframework.modulith.NamedInterface;
import org.springframework.validation.BindingResult;

/** Turns what was typed into a value, or into a sentence at the field that it was typed in. */
@NamedInterface("web")
public final class Typed {

    private Typed() {}

    public static <T> Optional<T> accept(BindingResult problems, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InputRefused refused) {
            refuse(problems, refused);
            return Optional.empty();
        }
    }

    /** Whether the check let it pass. */
    public static boolean passes(BindingResult problems, Runnable check) {
        return accept(problems, () -> {
                    check.run();
                    return true;
                })
                .isPresent();
    }

    static void refuse(BindingResult problems, InputRefused refused) {
        problems.rejectValue(refused.field(), refused.messageKey(), refused.arguments(), refused.messageKey());
    }
}
