package dev.copydesk.lint;

import dev.copydesk.rule.Finding;

/** A finding that its author has answered for: it is kept for the record and counts no more. */
public record Suppressed(Finding finding, String reason) {}
