package org.homestretch.message;

import java.time.Instant;
import java.util.List;

/**
 * What a therapist wrote down for all who treat the client. The client never gets it.
 *
 * @param author full name of who wrote it
 * @param corrections what was added beside it later, oldest first; they have none of their own
 */
public record PrivateNote(
        PrivateNoteId id, String author, String text, Instant writtenAt, List<PrivateNote> corrections) {}
