package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.PASSWORD;
import static org.homestretch.support.Practices.as;

import org.homestretch.identity.SignedIn;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An attack by requests that no browser would send, on a practice of its own. */
@HomestretchTest
abstract class ForgedTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    Cast cast;
    private @Nullable Browserless therapist;

    @BeforeEach
    void enter() {
        cast = Cast.make(beans);
    }

    Browserless signedIn(SignedIn who) {
        var http = new Browserless(port);
        assertThat(http.signIn(who.email(), PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).doesNotContain("/login"));
        return http;
    }

    Tab tab(SignedIn who, String route) {
        return Tab.open(signedIn(who), route);
    }

    /** Where the therapist reads and writes about the client; each call opens another tab of the same sign-in. */
    Tab messages() {
        if (therapist == null) therapist = signedIn(cast.therapist());
        return Tab.open(therapist, ofClient("/messages"));
    }

    String ofClient(String below) {
        return "clients/" + cast.id() + below;
    }

    /** As the therapist may see them. */
    int rows(String table) {
        return as(
                cast.therapist(),
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single()));
    }

    /** A sum over all that the practice keeps, the audit apart. */
    String everything() {
        return new Rows(jdbc, transaction).of(cast.therapist(), "");
    }
}
