package dev.copydesk.read;

import dev.copydesk.text.Span;

/** A comment of an XML text: its words and where it stands. */
record XmlComment(String words, Span span) implements XmlNode {}
