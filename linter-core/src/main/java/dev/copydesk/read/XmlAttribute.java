package dev.copydesk.read;

import dev.copydesk.text.Span;

/** An attribute of an XML element: its name as written, its value, where the value stands. */
record XmlAttribute(String name, String value, Span where) {}
