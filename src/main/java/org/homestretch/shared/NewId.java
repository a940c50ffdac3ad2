package org.homestretch.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Makes identifiers that sort by the time they were made (UUID version 7), so that indexes grow at one end. */
public final class NewId {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private NewId() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
