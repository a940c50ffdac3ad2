package org.homestretch.plan.change;

/** The client's plan has no such version, or none that has come into force. */
public final class PlanVersionNotFound extends RuntimeException {}
