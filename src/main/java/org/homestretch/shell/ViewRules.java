package org.homestretch.shell;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the roles that views state be checked at each navigation; Vaadin leaves that off unless it owns the filter chain. */
@Configuration(proxyBeanMethods = false)
class ViewRules {

    @Bean
    static NavigationAccessControlConfigurer navigationAccess() {
        return new NavigationAccessControlConfigurer().withAnnotatedViewAccessChecker();
    }
}
