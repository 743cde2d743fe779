package org.amends.organisation;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** Opening hours of one weekday, or a part of them. @param closes 00:00 means the end of the day */
public record Shift(DayOfWeek day, LocalTime opens, LocalTime closes) {}
