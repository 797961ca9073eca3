package dev.copydesk.rules.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The persons, groups and bodies an article has spoken of last, to whom a pronoun can lead. */
final class Persons {
  private static final int REMEMBERED = 6;
  private final Deque<Person> recent = new ArrayDeque<>();
  private Optional<Attribution.Source> group = Optional.empty();
  private Optional<Attribution.Source> thing = Optional.empty();

  private record Person(Attribution.Source source, SpeakingNouns.Kind kind, boolean sure) {}

  /** Takes note of somebody; not {@code sure} is a name that may be a body's as well. */
  void meet(Attribution.Source source, SpeakingNouns.Kind kind, boolean sure) {
    recent.removeIf(p -> p.source().name().equals(source.name()));
    recent.addFirst(new Person(source, kind, sure));
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
  }

  /** Takes note of several, or of a body of people. */
  void meetGroup(Attribution.Source source) {
    group = Optional.of(source);
  }

  /** Takes note of a body or a document. */
  void meetThing(Attribution.Source source) {
    thing = Optional.of(source);
  }

  /**
   * Whom a pronoun in lower case means, as far as its gender tells: the last who has a name, or who
   * is described since the offset where the paragraph begins.
   */
  Optional<Attribution.Source> meant(String pronoun, int paragraph) {
    return switch (pronoun) {
      case "he", "him" -> last(SpeakingNouns.Kind.WOMAN, paragraph);
      case "she", "her" -> last(SpeakingNouns.Kind.MAN, paragraph);
      case "it", "which", "that" -> thing;
      case "they", "both", "them" -> group.or(() -> last(SpeakingNouns.Kind.NONE, paragraph));
      default -> last(SpeakingNouns.Kind.NONE, paragraph);
    };
  }

  private Optional<Attribution.Source> last(SpeakingNouns.Kind other, int paragraph) {
    Optional<Attribution.Source> found = Optional.empty();
    int best = 0;
    for (Person person : recent) {
      Attribution.Source source = person.source();
      boolean near = source.span().start() >= paragraph;
      boolean named = source.kind() == Attribution.Source.Kind.NAMED;
      int worth = person.sure() && (named || near) ? 3 : near ? 2 : 1;
      if (person.kind() != other && worth > best) {
        best = worth;
        found = Optional.of(source);
      }
    }
    return found;
  }
}
