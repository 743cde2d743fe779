package org.amends.organisation;

import java.util.List;

/**
 * Teams are open at other hours from now on. Promises made keep their dates; what is due by our own clocks moves, so that
 * as much business time is left as before.
 *
 * @param teams whose hours they are
 */
public record BusinessHoursChanged(List<TeamId> teams, BusinessHours before, BusinessHours after) {}
