package org.homestretch.outcome;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.outcome.MeasureReport.Standing;
import org.homestretch.shared.InputRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking in a measure that the practice may use. A file is looked at first; only then it becomes a measure. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
public class ImportingMeasures {

    /** A questionnaire of a hundred questions is far smaller. */
    public static final int LARGEST = 500_000;

    private final Measures measures;
    private final CurrentAccount current;
    private final Clock clock;

    ImportingMeasures(Measures measures, CurrentAccount current, Clock clock) {
        this.measures = measures;
        this.current = current;
        this.clock = clock;
    }

    /** What is in the file and what would become of it; nothing is stored. */
    @Transactional(readOnly = true)
    public MeasureReport check(String fileName, byte[] bytes) {
        if (bytes.length > LARGEST) return MeasureReport.refused(fileName, List.of("The file is too large."));
        var faults = new ArrayList<String>();
        var leftOut = new ArrayList<String>();
        var read = ReadingQuestionnaires.read(bytes, faults::add, leftOut::add);
        if (read.isEmpty() || !faults.isEmpty()) return MeasureReport.refused(fileName, faults);
        var definition = read.get();
        var here = measures.find(definition.key());
        if (here.isEmpty()) return new MeasureReport(fileName, definition, Standing.NEW, faults, leftOut);
        var same = here.get().equals(of(definition, here.get().version()));
        return new MeasureReport(
                fileName,
                of(definition, here.get().version() + (same ? 0 : 1)),
                same ? Standing.ALREADY_HERE : Standing.NEW_VERSION,
                faults,
                leftOut);
    }

    /**
     * Adds a measure that was looked at.
     *
     * @param mayUseIt that the importer confirms to have the right to use it
     * @throws InputRefused at "mayUseIt", or at "file" when somebody has taken in another version meanwhile
     */
    public void add(String fileName, byte[] bytes, boolean mayUseIt) {
        if (!mayUseIt) throw new InputRefused("mayUseIt", "outcome.import.confirm.missing");
        var report = check(fileName, bytes);
        if (report.definition() == null) throw new InputRefused("file", "outcome.import.refused");
        if (report.standing() == Standing.ALREADY_HERE) return;
        if (!measures.add(report.definition(), current.get().account(), clock.instant())) {
            throw new InputRefused("file", "outcome.import.meanwhile");
        }
    }

    private static Definition of(Definition it, int version) {
        return new Definition(
                it.key(),
                version,
                it.name(),
                it.about(),
                it.recall(),
                it.lead(),
                it.minutes(),
                it.items(),
                it.scoring(),
                it.better(),
                it.error(),
                it.important(),
                it.licence(),
                it.source());
    }
}
