package dev.copydesk;

import dev.copydesk.config.Place;
import java.util.Optional;

/**
 * A setting as it counts for a file: its name ({@code family/rule}, {@code family/rule.option} or a
 * key of the settings), its value, and where that is set; empty if nobody has set it.
 */
public record EffectiveSetting(String name, String value, Optional<Place> where) {}
