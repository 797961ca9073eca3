package dev.copydesk.config;

/** A value of a settings file, and where it is set. */
public record Setting(String value, Place where) {}
