package org.homestretch.database;

import java.util.Map;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets Hibernate write JSON columns with the application's own mapper, so that dates stay ISO text everywhere. */
@Component
class JsonOfEntity implements HibernatePropertiesCustomizer {

    private final JsonMapper mapper;

    JsonOfEntity(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(MappingSettings.JSON_FORMAT_MAPPER, new Jackson3JsonFormatMapper(mapper));
    }
}
