package dev.copydesk.config;

/** Where something is set: a settings file, and a line and column in it, counted from 1. */
public record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
