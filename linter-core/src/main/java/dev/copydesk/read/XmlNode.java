package dev.copydesk.read;

/** What an element of an XML text holds: elements, text and comments. */
sealed interface XmlNode permits XmlElement, XmlText, XmlComment {}
