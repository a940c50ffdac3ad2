package org.homestretch.library.pack;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.homestretch.library.BuiltInExercises;
import org.homestretch.library.Library;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.pack.ImportLine.Outcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking exercises in from files. A file is looked at first; only then, and all at once, they become own exercises. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
public class ImportingExercises {

    private final BuiltInExercises builtIn;
    private final Library library;
    private final WritingExercises writing;
    private final Imported imported;
    private final CurrentAccount current;
    private final CurrentPractice practice;
    private final Clock clock;

    ImportingExercises(
            BuiltInExercises builtIn,
            Library library,
            WritingExercises writing,
            Imported imported,
            CurrentAccount current,
            CurrentPractice practice,
            Clock clock) {
        this.builtIn = builtIn;
        this.library = library;
        this.writing = writing;
        this.imported = imported;
        this.current = current;
        this.practice = practice;
        this.clock = clock;
    }

    /** What would become of each part of a file; nothing is stored. */
    @Transactional(readOnly = true)
    public ImportReport check(String fileName, byte[] bytes) {
        var findings = new Findings();
        var today = LocalDate.now(clock.withZone(practice.get().zone()));
        try {
            new ReadingImports(builtIn, writing, findings, today).read(fileName, bytes);
        } catch (PackRefused unreadable) {
            return new ImportReport(List.of(ImportLine.refused(fileName, "", unreadable.why())));
        }
        var standing = standing(findings.offered());
        return new ImportReport(
                Stream.concat(findings.offered().stream().map(standing::of), findings.refused().stream())
                        .toList());
    }

    /**
     * Adds these, or none of them when one fails. What has come in meanwhile is not added again.
     *
     * @param shared whether the whole practice finds the new ones, or the reader alone
     * @return how many were added or changed
     */
    public int add(List<Offered> offered, boolean shared) {
        imported.waitForOthers();
        var standing = standing(offered);
        var done = new ArrayList<String>();
        for (var exercise : offered) {
            var outcome = standing.of(exercise).outcome();
            if (outcome == Outcome.NEW) done.add(writing.add(exercise.content(), shared, null));
            else if (outcome == Outcome.CHANGED) done.add(change(exercise, standing));
            else continue;
            var written = requireNonNull(library.newest(List.of(done.getLast())).get(done.getLast()));
            imported.keep(written.content().key(), exercise.importedAs(), written.revision());
        }
        return done.size();
    }

    private String change(Offered exercise, Standing standing) {
        var newest = standing.newest(exercise);
        var key = newest.content().key();
        writing.change(key, newest.number(), exercise.content());
        return key;
    }

    private Standing standing(List<Offered> offered) {
        return new Standing(offered, builtIn, library, writing, imported, current.get());
    }
}
