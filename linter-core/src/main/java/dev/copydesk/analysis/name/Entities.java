package dev.copydesk.analysis.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts the mentions of one bearer together: a last name alone belongs to the full name before it.
 */
final class Entities {
  private final Map<String, List<Mention>> byKey = new LinkedHashMap<>();
  private final Map<String, String> keyOfLastName = new HashMap<>();

  private Entities() {}

  static List<NamedEntity> of(List<Mention> mentions) {
    Entities entities = new Entities();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      entities.introduce(mentions.get(i));
    }
    mentions.forEach(entities::add);
    return entities.byKey.values().stream().map(Entities::entity).toList();
  }

  private void add(Mention mention) {
    introduce(mention);
    String key = key(mention);
    String linked = mention.parts().size() == 1 ? keyOfLastName.getOrDefault(key, key) : key;
    byKey.computeIfAbsent(linked, k -> new ArrayList<>()).add(mention);
  }

  /** The latest person of that last name; at the beginning, the first who will be introduced. */
  private void introduce(Mention mention) {
    if (mention.kind() == Mention.Kind.PERSON && mention.parts().size() > 1) {
      keyOfLastName.put(mention.last().folded(), key(mention));
    }
  }

  private static String key(Mention mention) {
    return mention.parts().stream().map(Mention.Part::folded).collect(Collectors.joining(" "));
  }

  private static NamedEntity entity(List<Mention> mentions) {
    Mention fullest = mentions.get(0);
    for (Mention mention : mentions) {
      fullest = mention.parts().size() > fullest.parts().size() ? mention : fullest;
    }
    return new NamedEntity(fullest.name(), fullest.kind(), mentions);
  }
}
