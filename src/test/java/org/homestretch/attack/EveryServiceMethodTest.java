package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls every method of every service as those who may not, and with the ids of others; one that is added is called too. */
@HomestretchTest
class EveryServiceMethodTest {

    /** Methods for which no sound arguments can be made here, and why. */
    private static final Map<String, String> NOT_CALLED = Map.of();

    /**
     * Within one practice these are no walls: its services call one another by accounts, owners read what all report, and
     * a revision may stand in the plan of anybody's client.
     */
    private static final Set<Kind> OF_THE_PRACTICE = EnumSet.of(Kind.ACCOUNT, Kind.PROBLEM, Kind.REVISION);

    /** Owners answer for every record of the practice, whoever treats the client, and are told nothing of what is in it. */
    private static final Set<String> OF_OWNERS = Set.of(
            "AskingErasure", "EmergencyNews", "Erasing", "ExportingRecords", "ReadingInEmergencies", "Restricting");

    /** Methods that answer by the key of a colleague's own exercise, as plans with it have to be read. */
    private static final Set<String> BY_KEY = Set.of("Library.newest(Collection)", "KeepingFavourites.add(String)");

    /** Where one's own looks no other here, and why. */
    private static final Map<String, String> SAME_AS_OWN = Map.of(
            "Drafting.meanwhile(ClientId, DraftPlan)", "nobody has published meanwhile",
            "Drafting.save(ClientId, DraftPlan)", "a draft keeps whatever was typed",
            "Drafting.save(ClientId, DraftPlan, long)", "a draft keeps whatever was typed",
            "Inviting.openUntil(AccountId)", "the client has joined",
            "MakingBatches.makeNext(UUID, Locale)", "all of the batch is made",
            "PreparingBatches.signAll(UUID)", "nothing of the batch waits to be signed",
            "ReadingMedia.find(UUID)", "the photo stands in no plan of the client");

    /** Where the client of a colleague is passed over without a word, and why. */
    private static final Map<String, String> PASSED_OVER =
            Map.of("MakingBatches.fail(UUID, ClientId)", "nothing waits in the batch for the client");

    @Autowired
    ApplicationContext context;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Arguments arguments = new Arguments();
    private final List<String> broken = new ArrayList<>();

    SignedIn owner;
    Belongings mine;

    @BeforeEach
    void a_therapist_of_a_practice() {
        owner = practices.practice();
        mine = Belongings.make(context, owner);
    }

    @Test
    void arguments_can_be_made_for_every_method() {
        for (var service : Service.all(context)) {
            var unknown = arguments.unknown(service.method());
            if (!unknown.isEmpty() && !NOT_CALLED.containsKey(service.name())) {
                broken.add(service.name() + " " + unknown);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("A6")
    @Tag("A7")
    void whoever_has_no_role_for_it_is_refused() {
        var calls = 0;
        for (var service : called()) {
            var values = arguments.of(service.method(), mine.ids());
            for (var role : EnumSet.complementOf(EnumSet.copyOf(service.roles()))) {
                refused(service, role + "", as(who(role), () -> service.call(values)));
                calls++;
            }
            refused(service, "anonymous", anonymously(service, values));
            refused(service, "nobody", service.call(values));
            calls += 2;
        }
        System.out.printf("Roles: %d methods, %d calls refused%n", called().size(), calls);
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("A1")
    @Tag("A2")
    void what_is_of_another_practice_is_as_unknown_as_what_never_was() {
        tryAll("another practice", Belongings.make(context, practices.practice()), EnumSet.noneOf(Kind.class), "");
    }

    @Test
    @Tag("A1")
    @Tag("A3")
    void what_is_of_a_colleague_is_as_unknown_as_what_never_was() {
        var colleague = Belongings.make(context, owner);
        tryAll("a colleague", colleague, OF_THE_PRACTICE, colleague.ids().get(Kind.CLIENT));
    }

    /** With each kind of id alone, the others one's own, and with all of them. */
    private void tryAll(String whose, Belongings others, Set<Kind> shared, String mentioned) {
        var rows = new Rows(jdbc, transaction);
        var before = rows.of(others.therapist(), mentioned);
        var tried = 0;
        for (var service : called()) {
            var kinds = EnumSet.noneOf(Kind.class);
            kinds.addAll(kinds(service));
            kinds.removeAll(shared);
            if (!shared.isEmpty() && BY_KEY.contains(service.name())) kinds.remove(Kind.EXERCISE);
            if (!shared.isEmpty()
                    && OF_OWNERS.contains(service.method().getDeclaringClass().getSimpleName()))
                kinds.remove(Kind.CLIENT);
            if (kinds.isEmpty()) continue;
            for (var role : service.roles()) {
                if (!shared.isEmpty() && isOfOwners(service, role)) continue;
                for (var kind : kinds) tryOne(service, role, Set.of(kind), others);
                if (kinds.size() > 1) tryOne(service, role, kinds, others);
                tried += kinds.size() + (kinds.size() > 1 ? kinds.size() : 0);
            }
            var after = rows.of(others.therapist(), mentioned);
            if (!after.equals(before)) broken.add(service.name() + " changed rows of " + whose);
            before = after;
        }
        System.out.printf("Of %s: %d foreign ids tried%n", whose, tried);
        assertThat(broken).isEmpty();
    }

    private void tryOne(Service service, Role role, Set<Kind> kinds, Belongings others) {
        var unknown = undone(service, role, mine.ids().with(kinds, Ids.unknown()));
        var own = undone(service, role, mine.ids());
        var foreign = as(
                who(role),
                () -> service.call(arguments.of(service.method(), mine.ids().with(kinds, others.ids()))));
        var call = service.name() + " as " + role + " with " + kinds + ": ";
        if (!foreign.equals(unknown)) broken.add(call + foreign + " but for none " + unknown);
        if (differsForMe(service, role) && foreign.equals(own))
            broken.add(call + "nothing tells it from one's own: " + own);
        if (kinds.contains(Kind.CLIENT) && !PASSED_OVER.containsKey(service.name())) {
            if (!foreign.startsWith("ClientNotFound")) broken.add(call + foreign);
        }
    }

    /** Shows that the other arguments are sound. What was made for these tests is the therapist's and not the owner's. */
    private static boolean differsForMe(Service service, Role role) {
        var isMine = role != Role.OWNER || service.roles().size() == 1;
        return isMine && !service.answersNothing() && !SAME_AS_OWN.containsKey(service.name());
    }

    private static boolean isOfOwners(Service service, Role role) {
        return role == Role.OWNER
                && OF_OWNERS.contains(service.method().getDeclaringClass().getSimpleName());
    }

    private String undone(Service service, Role role, Ids ids) {
        var values = arguments.of(service.method(), ids);
        if (service.isWithoutTransaction()) return as(who(role), () -> service.call(values));
        return as(
                who(role),
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return service.call(values);
                }));
    }

    private Set<Kind> kinds(Service service) {
        var noting = mine.ids().with(Set.of(), mine.ids());
        arguments.of(service.method(), noting);
        return noting.asked();
    }

    private List<Service> called() {
        return Service.all(context).stream()
                .filter(it -> !NOT_CALLED.containsKey(it.name()))
                .toList();
    }

    private SignedIn who(Role role) {
        return switch (role) {
            case CLIENT -> mine.client();
            case THERAPIST -> mine.therapist();
            case OWNER ->
                new SignedIn(
                        owner.accountId(), owner.practiceId(), owner.displayName(), owner.email(), Set.of(Role.OWNER));
        };
    }

    private static String anonymously(Service service, Object[] values) {
        var nobody =
                new AnonymousAuthenticationToken("test", "nobody", AuthorityUtils.createAuthorityList("ROLE_NONE"));
        SecurityContextHolder.setContext(new SecurityContextImpl(nobody));
        try {
            return service.call(values);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void refused(Service service, String who, String outcome) {
        var isRefused = outcome.startsWith("AuthorizationDenied")
                || outcome.startsWith("AccessDenied")
                || outcome.startsWith("AuthenticationCredentialsNotFound");
        if (!isRefused) broken.add(service.name() + " as " + who + ": " + outcome);
    }
}
