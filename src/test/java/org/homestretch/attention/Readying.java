package org.homestretch.attention;

import org.springframework.beans.factory.BeanFactory;

/** Does at once what the program does by itself each minute. */
public final class Readying {

    private Readying() {}

    public static void now(BeanFactory program) {
        program.getBean(ReadyingToday.class).ready();
    }
}
