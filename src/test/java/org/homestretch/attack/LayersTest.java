package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.homestretch.attack.Ids.Kind;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the walls away from above, one by one; the next one below must still let nothing through. */
@HomestretchTest
@Tag("A11")
class LayersTest {

    /** What services of one practice are asked by one another, and what plans of anybody's client may show. */
    private static final Set<Kind> OF_THE_PRACTICE =
            EnumSet.of(Kind.ACCOUNT, Kind.PROBLEM, Kind.REVISION, Kind.EXERCISE);

    /** Built-in exercises are everybody's, so that row-level security alone tells which of the others are one's own. */
    private static final Set<String> WITHOUT_FILTER = Set.of("ExerciseRevision");

    @Autowired
    ApplicationContext context;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager entities;

    /** Whoever has every role is an owner too, who answers for every record of the practice. */
    private static final Set<String> OF_OWNERS = Set.of(
            "AskingErasure", "EmergencyNews", "Erasing", "ExportingRecords", "ReadingInEmergencies", "Restricting");

    private final Arguments arguments = new Arguments();
    private final List<String> broken = new ArrayList<>();

    Belongings mine;
    Belongings colleagues;
    Belongings foreign;

    @BeforeEach
    void a_colleague_and_another_practice() {
        var owner = practices.practice();
        mine = Belongings.make(context, owner);
        colleagues = Belongings.make(context, owner);
        foreign = Belongings.make(context, practices.practice());
    }

    /** Whoever has every role is stopped by no rule that asks for one, nor by the database's wall for clients. */
    @Test
    @Tag("A3")
    void without_roles_the_caseload_still_refuses() {
        for (var who : List.of(mine.therapist(), mine.client())) {
            var everything = new SignedIn(
                    who.accountId(), who.practiceId(), who.displayName(), who.email(), EnumSet.allOf(Role.class));
            for (var service : Service.all(context)) {
                var kinds = kinds(service);
                if (kinds.isEmpty()
                        || OF_OWNERS.contains(
                                service.method().getDeclaringClass().getSimpleName())) continue;
                var unknown = call(service, everything, mine.ids().with(kinds, Ids.unknown()));
                var theirs = call(service, everything, mine.ids().with(kinds, colleagues.ids()));
                if (!theirs.equals(unknown)) broken.add(service.name() + ": " + theirs + " but for none " + unknown);
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Below the caseload are entities; row-level security is talked round here, as whoever injects SQL could. */
    @Test
    @Tag("A2")
    void without_the_caseload_and_row_level_security_the_filter_of_entities_still_hides_other_practices() {
        var hidden = 0;
        for (var entity : entities.getMetamodel().getEntities()) {
            if (WITHOUT_FILTER.contains(entity.getName())) continue;
            var table = tableOf(entity);
            var both = as(
                    mine.therapist(),
                    () -> transaction.execute(_ -> {
                        jdbc.sql("select set_config('homestretch.practice', :other, true)")
                                .param("other", foreign.client().practiceId().toString())
                                .query(String.class)
                                .single();
                        var open = jdbc.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single();
                        var seen = entities.createQuery("select count(e) from " + entity.getName() + " e", Long.class)
                                .getSingleResult();
                        return new long[] {open, seen};
                    }));
            if (both[1] != 0) broken.add(entity.getName() + ": " + both[1] + " of " + both[0]);
            hidden += (int) both[0];
        }
        assertThat(broken).isEmpty();
        assertThat(hidden).as("rows that only the filter hid").isPositive();
    }

    @Test
    void without_the_filter_of_entities_row_level_security_still_hides_other_practices() {
        for (var entity : entities.getMetamodel().getEntities()) {
            var sql = "select count(*) from " + tableOf(entity) + " where practice_id = :practice";
            var seen = as(
                    mine.therapist(),
                    () -> transaction.execute(_ -> entities.createNativeQuery(sql, Long.class)
                            .setParameter("practice", foreign.client().practiceId())
                            .getSingleResult()));
            if (!Long.valueOf(0).equals(seen)) broken.add(entity.getName() + ": " + seen);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("A1")
    void without_all_of_them_a_clients_connection_still_sees_no_other_client() {
        var seen = as(
                mine.client(),
                () -> transaction.execute(
                        _ -> jdbc.sql("select id from client").query(UUID.class).list()));

        assertThat(seen).containsExactly(mine.ids().id(Kind.CLIENT));
    }

    private String call(Service service, SignedIn who, Ids ids) {
        var values = arguments.of(service.method(), ids);
        if (service.isWithoutTransaction()) return as(who, () -> service.call(values));
        return as(
                who,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return service.call(values);
                }));
    }

    private Set<Kind> kinds(Service service) {
        var noting = mine.ids().with(Set.of(), mine.ids());
        arguments.of(service.method(), noting);
        var kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(noting.asked());
        kinds.removeAll(OF_THE_PRACTICE);
        return kinds;
    }

    private static String tableOf(EntityType<?> entity) {
        var table = entity.getJavaType().getAnnotation(Table.class);
        if (table != null) return table.name();
        return entity.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
