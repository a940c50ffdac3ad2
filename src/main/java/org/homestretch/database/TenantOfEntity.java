package org.homestretch.database;

import java.util.Map;
import java.util.UUID;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Gives Hibernate the practice of the current thread; without one it asks for a practice that cannot exist. */
@Component
class TenantOfEntity implements CurrentTenantIdentifierResolver<UUID>, HibernatePropertiesCustomizer {

    private static final UUID NO_PRACTICE = new UUID(0, 0);

    private final Tenancy tenancy;

    TenantOfEntity(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        var practice = tenancy.current().practice();
        return practice == null ? NO_PRACTICE : practice.value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }
}
