package org.homestretch.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application on a real PostgreSQL of its own and a real port. All such tests share one context, so
 * each makes its own practice by {@link Practices}. Tests that run beside them in another process have their own database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "homestretch.database.data-directory=target/test-data/${test.process:process-1}",
            "homestretch.today-ahead=1d",
            "homestretch.second-factor.staff=offered",
            "homestretch.media.practice-space=30MB",
            "homestretch.media.a-day=20",
            // Those who attack ask faster than any person; FloodGateTest has the gate.
            "homestretch.session.in-one-go=100000",
            "spring.main.allow-bean-definition-overriding=true"
        })
@Import({Practices.class, InCare.class, CountedStatements.class, MovableClock.class, TwoOwners.class})
public @interface HomestretchTest {}
