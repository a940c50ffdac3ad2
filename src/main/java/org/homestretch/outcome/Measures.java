package org.homestretch.outcome;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homestretch.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The measures that can be assigned: those that come with the product and those that the practice took in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Measures {

    private static final String NEWEST = """
            select distinct on (key) definition from measure_definition
            where practice_id = current_practice() order by key, version desc""";

    private static final String ADD = """
            insert into measure_definition (practice_id, key, version, definition, imported_by, imported_at)
            values (current_practice(), :key, :version, cast(:definition as jsonb), :by, :now)
            on conflict do nothing""";

    private final Map<String, Definition> builtIn;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Measures(JdbcClient jdbc, JsonMapper json) {
        this.builtIn = MeasureFiles.read().stream().collect(toMap(Definition::key, identity()));
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest version of each, by name. */
    Collection<Definition> all() {
        var found = new TreeMap<String, Definition>();
        builtIn.values().forEach(it -> found.put(it.name(), it));
        jdbc.sql(NEWEST).query(String.class).list().stream()
                .map(it -> json.readValue(it, Definition.class))
                .forEach(it -> found.put(it.name() + " " + it.key(), it));
        return found.values();
    }

    Optional<Definition> find(String key) {
        return all().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    boolean isBuiltIn(String key) {
        return builtIn.containsKey(key);
    }

    /** False when somebody has taken in the same version at this moment. */
    boolean add(Definition definition, AccountId by, Instant now) {
        return jdbc.sql(ADD)
                        .param("key", definition.key())
                        .param("version", definition.version())
                        .param("definition", json.writeValueAsString(definition))
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
