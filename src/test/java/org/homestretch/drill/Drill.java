package org.homestretch.drill;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/** Takes minutes: only the profile {@code drills} runs it. The time limit is against a program that never answers again. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("drill")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
@interface Drill {}
