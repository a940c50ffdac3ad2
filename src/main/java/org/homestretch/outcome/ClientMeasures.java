package org.homestretch.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that one client was asked and has answered.
 *
 * @param today the client's current local date
 * @param assignments oldest first
 * @param answers by due date; those that were corrected as well
 */
public record ClientMeasures(LocalDate today, List<Assignment> assignments, List<Answered> answers) {

    public ClientMeasures {
        assignments = List.copyOf(assignments);
        answers = List.copyOf(answers);
    }

    /** Those that wait for an answer today. */
    public List<Assignment> due() {
        return assignments.stream().filter(it -> dueNow(it).isPresent()).toList();
    }

    /** The due date that waits for an answer today. */
    public Optional<LocalDate> dueNow(Assignment assignment) {
        return assignment
                .dueOn(today)
                .filter(due -> answer(assignment.id(), due).isEmpty());
    }

    /** When it falls due next, after today. */
    public Optional<LocalDate> dueNext(Assignment assignment) {
        return assignment.cadence().dueAfter(today).filter(it -> !assignment.isEnded());
    }

    /** Nothing more will be asked of it. */
    public boolean isOver(Assignment assignment) {
        return assignment.isEnded()
                || dueNow(assignment).isEmpty() && dueNext(assignment).isEmpty();
    }

    /** The answer that counts for a due date. */
    public Optional<Answered> answer(AssignmentId assignment, LocalDate due) {
        return current().stream()
                .filter(it -> it.assignment().equals(assignment) && it.due().equals(due))
                .findFirst();
    }

    /** Those that no correction has replaced. */
    public List<Answered> current() {
        return answers.stream().filter(it -> !it.isReplaced()).toList();
    }

    Optional<Assignment> find(AssignmentId id) {
        return assignments.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    Optional<Answered> find(AnswerId id) {
        return answers.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
