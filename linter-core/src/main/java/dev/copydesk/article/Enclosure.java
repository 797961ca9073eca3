package dev.copydesk.article;

import dev.copydesk.text.Span;

/**
 * An element of the mark-up that holds words and nothing else, so that it can be taken out with
 * them and leaves the mark-up around it as it was. {@code text} is what it holds, counted in {@link
 * Article#text()}, which may begin with the gap before its first block; {@code source} is where it
 * stands in the file, from the first character of its start tag to the last of its end tag; {@code
 * place} is where it stands in the structure of the document, itself included, as in {@link
 * Block#place()}.
 */
public record Enclosure(Span text, Span source, String place) {}
