package org.homestretch.attack;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the program has, with places for what it names. */
record Addresses(ApplicationContext beans) {

    /** Doors and files that no class of ours names. */
    private static final List<String> OTHERS = List.of(
            "/workspace/?v-r=init&location=clients&query=",
            "/workspace/?v-r=heartbeat&v-uiId=99999",
            "/workspace/VAADIN/dynamic/resource/0/x/y",
            "/VAADIN/build/x.js",
            "/aura/aura.css",
            "/logout",
            "/actuator",
            "/actuator/health",
            "/application.yaml",
            "/assets/theme.css");

    /** As they stand behind the name of the machine. */
    Set<String> all() {
        var all = new TreeSet<>(OTHERS);
        mapped().forEach((info, _) -> info.getPatternValues().forEach(all::add));
        for (var route : routes()) all.add("/workspace/" + route);
        return all;
    }

    /** Of the workspace's screens, below it. */
    List<String> routes() {
        var context = new VaadinServletContext(beans.getBean(ServletContext.class));
        return ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes().stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(it.getTemplate()),
                        it.getRouteAliases().stream().map(alias -> alias.getTemplate())))
                .distinct()
                .sorted()
                .toList();
    }

    Map<RequestMappingInfo, HandlerMethod> mapped() {
        return beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }
}
