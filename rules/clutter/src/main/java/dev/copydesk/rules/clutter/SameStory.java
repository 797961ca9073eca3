package dev.copydesk.rules.clutter;

import dev.copydesk.rule.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which articles are versions of one story: they share at least half of the paragraphs of their
 * running text. What they share says nothing about the page.
 */
final class SameStory {
  /** Groups above this size are furniture, whatever else their articles share. */
  private static final int LARGEST_GROUP = 12;

  private final Map<String, String> chief = new HashMap<>();

  SameStory(List<Fact> facts, Collection<List<Fact>> groups) {
    Map<String, Integer> blocks = new HashMap<>();
    facts.stream()
        .filter(RepeatedBlock::isTold)
        .forEach(fact -> blocks.merge(fact.value(), 1, Integer::sum));
    Map<String, Map<String, Integer>> shared = new TreeMap<>();
    for (List<Fact> group : groups) {
      List<String> stories =
          new ArrayList<>(group.stream().filter(RepeatedBlock::isTold).map(Fact::value).toList());
      if (stories.size() <= LARGEST_GROUP) {
        stories.sort(null);
        count(stories, shared);
      }
    }
    shared.forEach(
        (one, others) ->
            others.forEach(
                (other, count) -> {
                  if (count * 2 >= Math.min(blocks.get(one), blocks.get(other))) {
                    chief.put(of(other), of(one));
                  }
                }));
  }

  /** The name that all versions of a story have in common. */
  String of(String story) {
    String name = story;
    String next = chief.getOrDefault(name, name);
    while (!next.equals(name)) {
      name = next;
      next = chief.getOrDefault(name, name);
    }
    return name;
  }

  private static void count(List<String> stories, Map<String, Map<String, Integer>> shared) {
    for (int i = 0; i < stories.size(); i++) {
      for (int k = i + 1; k < stories.size(); k++) {
        shared
            .computeIfAbsent(stories.get(i), s -> new TreeMap<>())
            .merge(stories.get(k), 1, Integer::sum);
      }
    }
  }
}
