package org.homestretch.plan.draft;

import java.util.UUID;

/**
 * What a template asked for when a line was taken from it, so that the form can say where the therapist departed from it.
 * The template itself may have changed since, or be gone.
 */
public record LineOrigin(UUID template, String title, DraftDosage dosage, DraftSchedule schedule) {}
