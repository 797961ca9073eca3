package dev.copydesk.article;

import dev.copydesk.text.Location;

/**
 * A comment of the file's format, left out of the text. {@code at} is the UTF-16 offset in {@link
 * Article#text()} before which it stood.
 */
public record Comment(String text, int at, Location where) {}
