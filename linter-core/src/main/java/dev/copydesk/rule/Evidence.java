package dev.copydesk.rule;

import dev.copydesk.text.Location;

/** A place that bears a finding out, and what it shows. */
public record Evidence(String note, Location where) {}
