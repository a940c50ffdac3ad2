package org.homestretch.identity.web;

import static org.homestretch.identity.Roles.CLIENT;
import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import org.homestretch.identity.AccountSessions;
import org.homestretch.identity.BrowserCookie;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.SignInSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may send which request. Everything not named is refused. The workspace's rules stand in front of every Vaadin
 * request, internal ones included, so that no Vaadin UI exists for anyone but staff.
 */
@Configuration(proxyBeanMethods = false)
class WebRules {

    /** Vaadin 25.2 still needs inline scripts and eval; the other two doors do not get them. */
    private static final String WORKSPACE_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
                    + " base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    private static final String STRICT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    /** Drawings, photos and videos of exercises, which therapists see as well. Opened by itself, one may do nothing at all. */
    private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /** Data, which is no page; short, since each visit of a phone asks for some. */
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    /** Times of requests are measured as a whole: each filter and each check measured by itself cost every request a part. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            AfterSignIn afterSignIn,
            SignInRefused refused,
            NotSignedIn notSignedIn,
            CurrentAccount current,
            AccountSessions sessions,
            Https https,
            CsrfTokenRepository tokens,
            BrowserCookie browser,
            PagesOfADoor pages)
            throws Exception {
        return http.authorizeHttpRequests(WebRules::requests)
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("email")
                        .authenticationDetailsSource(browser::details)
                        .successHandler(afterSignIn)
                        .failureHandler(refused))
                .logout(logout -> logout.logoutSuccessUrl("/login?out")
                        .addLogoutHandler(https.forgetSession())
                        .addLogoutHandler(endSignIn(current, sessions))
                        .addLogoutHandler(forgetCachedPages()))
                .addFilterBefore(new EndedSessions(current, sessions), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(pages))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(notSignedIn).accessDeniedHandler(ErrorPage::denied))
                // Vaadin checks a key of its own in each of its requests.
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new CsrfByHeaderOrField(FileAddresses.all()))
                        .ignoringRequestMatchers("/workspace/**"))
                .headers(WebRules::headers)
                .headers(https::hsts)
                .build();
    }

    private static void requests(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        "/",
                        "/login/**",
                        "/invite/**",
                        "/forgotten",
                        "/reset/**",
                        "/setup/**",
                        "/error",
                        "/favicon.ico",
                        "/favicon.svg")
                .permitAll()
                .requestMatchers(HttpMethod.GET, FileAddresses.FOR_EVERYBODY)
                .permitAll()
                .requestMatchers("/account/**")
                .hasAnyRole(OWNER, THERAPIST, CLIENT)
                .requestMatchers("/workspace/**")
                .hasAnyRole(OWNER, THERAPIST)
                .requestMatchers(FileAddresses.OF_THE_WORKSPACE)
                .hasAnyRole(OWNER, THERAPIST)
                .requestMatchers(HttpMethod.GET, FileAddresses.PICTURES)
                .authenticated()
                .requestMatchers("/portal/**", "/api/portal/**")
                .hasRole(CLIENT)
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter((request, response) ->
                        response.setHeader("Content-Security-Policy", policy(request.getServletPath())))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .withObjectPostProcessor(new EagerHeaders());
    }

    private static String policy(String path) {
        if (path.startsWith("/workspace")) return WORKSPACE_POLICY;
        if (FileAddresses.isPicture(path)) return PICTURE_POLICY;
        return path.startsWith("/api/") ? DATA_POLICY : STRICT_POLICY;
    }

    private static LogoutHandler endSignIn(CurrentAccount current, AccountSessions sessions) {
        return (request, _, _) -> {
            var id = SignInSession.of(request.getSession(false));
            if (id != null) current.find().ifPresent(who -> sessions.signOut(id, who));
        };
    }

    /** Tells the browser to drop the pages it kept; unsent logs in its storage stay the portal's care. */
    private static LogoutHandler forgetCachedPages() {
        return new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE));
    }

    /** Tomcat 11 drops headers that are written late on forwarded pages, so they are written first. */
    private static final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
