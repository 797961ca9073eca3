package dev.copydesk.read;

import dev.copydesk.text.SourceMap;

/** A stretch of text of an XML text, with its references resolved. */
record XmlText(SourceMap words) implements XmlNode {}
