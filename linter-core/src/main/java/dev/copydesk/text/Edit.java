package dev.copydesk.text;

/**
 * A replacement of the characters of one place in a file. The replacement is escaped for the format
 * of the file already.
 */
public record Edit(Location where, String replacement) {}
