package dev.copydesk.analysis.name;

import java.util.List;

/**
 * Someone or something that an article names: the fullest form of the name, and every mention in
 * reading order, last names alone included.
 */
public record NamedEntity(String name, Mention.Kind kind, List<Mention> mentions) {
  /** Copies the list. */
  public NamedEntity {
    mentions = List.copyOf(mentions);
  }
}
