package org.homestretch.plan;

/** Somebody else has published since this author opened the plan; nothing was stored. */
public final class PlanChangedMeanwhile extends RuntimeException {

    private final int newestVersion;

    public PlanChangedMeanwhile(int newestVersion) {
        super("Version " + newestVersion + " was published meanwhile");
        this.newestVersion = newestVersion;
    }

    public int newestVersion() {
        return newestVersion;
    }
}
