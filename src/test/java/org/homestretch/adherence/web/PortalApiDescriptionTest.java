package org.homestretch.adherence.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.jackson.ModelResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.homestretch.support.HomestretchTest;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the description of the portal's API, from which the portal's types are made, in step with the code. Run with
 * {@code -Dapi.update=true} to write it anew.
 */
@HomestretchTest
class PortalApiDescriptionTest {

    private static final Path DESCRIPTION = Path.of("frontend/portal/openapi.json");

    @Autowired
    OpenApiWebMvcResource springdoc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void the_description_is_what_the_code_does() throws Exception {
        var described = describe();
        if (Boolean.getBoolean("api.update")) write(described);

        assertThat(described)
                .as("frontend/portal/openapi.json is out of date; run this test with -Dapi.update=true")
                .isEqualTo(Files.readString(DESCRIPTION));
    }

    private String describe() throws Exception {
        ModelResolver.enumsAsRef = true;
        var json = springdoc.openapiJson(
                new MockHttpServletRequest("GET", "/v3/api-docs"), "/v3/api-docs", Locale.ENGLISH);
        var description = new PortalDescription(JsonMapper.shared().readTree(json), mappings);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(description.finished()) + "\n";
    }

    private static void write(String description) throws IOException {
        Files.writeString(DESCRIPTION, description);
    }
}
