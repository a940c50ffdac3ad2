package org.homestretch.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measures as their readers see them: a therapist those of clients in care, a client the own ones. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReadingMeasures {

    private record Same(String key, int version, List<String> activities) {}

    private final CaseloadAccess access;
    private final MeasuresOfClients clients;

    ReadingMeasures(CaseloadAccess access, MeasuresOfClients clients) {
        this.access = access;
        this.clients = clients;
    }

    /** What is asked and was answered. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public ClientMeasures assigned(ClientId client) {
        return clients.of(access.requireTreating(client));
    }

    /** What the signed-in client is asked and has answered. */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public ClientMeasures mine() {
        return clients.of(access.requireMe());
    }

    /** The course of each measure that was answered in a range of client-local dates, both ends included. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<MeasureCourse> of(ClientId client, LocalDate from, LocalDate to) {
        return courses(clients.of(access.requireTreating(client)), from, to);
    }

    /** The same for the signed-in client. */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public List<MeasureCourse> mine(LocalDate from, LocalDate to) {
        return courses(clients.of(access.requireMe()), from, to);
    }

    /** The course of each measure that was ever answered. */
    public static List<MeasureCourse> courses(ClientMeasures measures) {
        return courses(measures, LocalDate.MIN, LocalDate.MAX);
    }

    /** Of these assignments and all that was answered to them. */
    static List<MeasureCourse> courses(List<Assignment> assignments, List<Answered> answers) {
        return courses(new ClientMeasures(LocalDate.MIN, assignments, answers));
    }

    private static List<MeasureCourse> courses(ClientMeasures measures, LocalDate from, LocalDate to) {
        Map<Same, MeasureCourse> found = new LinkedHashMap<>();
        for (var answer : measures.current()) {
            if (answer.date().isBefore(from) || answer.date().isAfter(to)) continue;
            var definition = measures.find(answer.assignment()).orElseThrow().definition();
            var activities = answer.answers().activities();
            found.merge(
                    new Same(definition.key(), definition.version(), activities),
                    new MeasureCourse(definition, activities, List.of(scored(answer))),
                    ReadingMeasures::together);
        }
        return found.values().stream().map(ReadingMeasures::inOrder).toList();
    }

    private static MeasureCourse together(MeasureCourse one, MeasureCourse other) {
        var scores = new ArrayList<>(one.scores());
        scores.addAll(other.scores());
        return new MeasureCourse(other.definition(), one.activities(), scores);
    }

    private static MeasureCourse inOrder(MeasureCourse course) {
        return new MeasureCourse(
                course.definition(),
                course.activities(),
                course.scores().stream()
                        .sorted(java.util.Comparator.comparing(MeasuredScore::date)
                                .thenComparing(MeasuredScore::due))
                        .toList());
    }

    private static MeasuredScore scored(Answered answer) {
        return new MeasuredScore(
                answer.id(),
                answer.date(),
                answer.due(),
                answer.score().value(),
                answer.score().answered(),
                answer.score().asked(),
                answer.byTherapist());
    }
}
