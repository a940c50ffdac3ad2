package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Staff;
import org.homestretch.support.OperatedTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told to somebody who guesses is the same to the byte, whoever has an account. */
class SameAnswersTest extends OperatedTest {

    @Autowired
    Staff staff;

    /** Addresses of one length: of nobody, of somebody, of somebody deactivated, of somebody who has not accepted yet. */
    List<String> addresses;

    @BeforeEach
    void some_who_have_an_account_and_some_who_have_none() {
        var owner = practices.practice();
        var gone = Practices.address("gone_");
        var invited = Practices.address("soon_");
        as(owner, () -> {
            staff.deactivate(account(gone));
            account(invited);
        });
        addresses = List.of(Practices.address("nobod"), owner.email(), gone, invited);
    }

    private AccountId account(String email) {
        return staff.openForTherapist(new PersonName("Cleo Kern"), new EmailAddress(email));
    }

    @Test
    @Tag("C3")
    void a_wrong_password_is_answered_alike() {
        assertAlike("/login", "/login?refused", Map.of("password", "not the right password"));
    }

    @Test
    @Tag("C3")
    void and_so_are_too_many_of_them() {
        for (var address : addresses)
            for (var guess = 0; guess < 10; guess++) overTls().signIn(address, "x");
        assertAlike("/login", "/login?wait", Map.of("password", "not the right password"));
    }

    @Test
    @Tag("C3")
    @Tag("C5")
    void a_forgotten_password_is_answered_alike() {
        assertAlike("/forgotten", "/forgotten?sent", Map.of());
    }

    private void assertAlike(String form, String then, Map<String, String> fields) {
        var answers = addresses.stream()
                .map(address -> {
                    var person = overTls();
                    var all = new TreeMap<>(fields);
                    all.put("email", address);
                    var sent = person.submit(form, all);
                    return bytes(sent, address) + "\n" + bytes(person.get(then), address);
                })
                .toList();

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(answers.getFirst()).contains(":status=302", "[" + then + "]");
    }

    /** All of an answer but the time, the random numbers and the address that was typed, which keep their length. */
    private static String bytes(HttpResponse<String> answer, String address) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        var text = ":status=" + answer.statusCode() + " " + headers + "\n" + answer.body();
        return text.replace(address, "?".repeat(address.length()))
                .replaceAll("(__Host-session=)\\p{XDigit}{32}", "$1…")
                .replaceAll("(__Host-typed=)[^;]+", "$1…")
                .replaceAll("Expires=[^;]+", "Expires=…")
                .replaceAll("(__Host-XSRF-TOKEN=)[\\p{XDigit}-]{36}", "$1…")
                .replaceAll("(name=\"_csrf\" value=\")[^\"]{96,140}\"", "$1…\"");
    }
}
