package org.homestretch.identity.web;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the flood of one session back before anything is done for it, so that it takes neither threads nor connections from
 * others. Open tabs of the workspace and the portal send the same again a while afterwards, so that nothing typed is lost.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
@EnableConfigurationProperties(FlowSettings.class)
class FloodGate extends OncePerRequestFilter {

    private static final String FLOW = Flow.class.getName();
    private static final String SOON = "1";

    private final FlowSettings settings;
    private final TimeMeter time;

    /** By a clock that never jumps: one that is set back must keep nobody waiting. */
    @Autowired
    FloodGate(FlowSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    FloodGate(FlowSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session == null) {
            chain.doFilter(request, response);
            return;
        }
        var flow = of(session);
        if (!flow.enter()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            flow.leave();
        }
    }

    /** Of two requests that come first at the same time, one may be counted apart. */
    private Flow of(HttpSession session) {
        if (session.getAttribute(FLOW) instanceof Flow flow) return flow;
        var flow = new Flow(settings, time);
        session.setAttribute(FLOW, flow);
        return flow;
    }
}
