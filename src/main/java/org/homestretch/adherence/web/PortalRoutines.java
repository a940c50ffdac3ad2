package org.homestretch.adherence.web;

import java.util.List;
import org.homestretch.plan.portal.PortalExercise;

/**
 * Today and the days after it, each as it will stand when it has come.
 *
 * @param account whose they are, by e-mail address
 * @param days whose own exercises are left out
 * @param exercises of all days, in the order in which they are done
 */
record PortalRoutines(String account, List<PortalRoutine> days, List<PortalExercise> exercises) {}
