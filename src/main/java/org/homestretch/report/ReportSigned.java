package org.homestretch.report;

/** What is signed stays as it is: it cannot be discarded, nor signed again. */
public final class ReportSigned extends RuntimeException {

    ReportSigned() {
        super("The report is signed");
    }
}
