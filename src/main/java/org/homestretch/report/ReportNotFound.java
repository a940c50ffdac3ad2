package org.homestretch.report;

/** There is no such report, or none that the signed-in person may see; the two are never told apart. */
public final class ReportNotFound extends RuntimeException {

    ReportNotFound() {
        super("Nobody here may see a report of this id");
    }
}
