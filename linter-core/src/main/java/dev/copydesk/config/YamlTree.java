package dev.copydesk.config;

import dev.copydesk.rule.DidYouMean;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A node of a YAML file that knows its place and complains about what it is not. */
record YamlTree(String file, Node node) {
  private static final Map<String, String> SAID_OTHERWISE =
      Map.of("false", "off", "no", "off", "true", "on", "yes", "on");

  static Optional<YamlTree> parse(String file, String text) {
    try {
      LoadSettings settings = LoadSettings.builder().setUseMarks(true).setLabel(file).build();
      return new Compose(settings).composeString(text).map(node -> new YamlTree(file, node));
    } catch (MarkedYamlEngineException e) {
      Place where = e.getProblemMark().map(m -> place(file, m)).orElse(new Place(file, 1, 1));
      throw new ConfigException(where, "this is not YAML: " + inWords(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new ConfigException(new Place(file, 1, 1), "this is not YAML: " + e.getMessage());
    }
  }

  /** The fault that is made most often deserves plain words. */
  private static String inWords(String problem) {
    return problem.startsWith("mapping values are not allowed")
        ? "there is a second \":\" on this line; what belongs to a key stands below it, indented"
        : problem;
  }

  Place where() {
    return node.getStartMark().map(mark -> place(file, mark)).orElse(new Place(file, 1, 1));
  }

  ConfigException fault(String message) {
    return new ConfigException(where(), message);
  }

  boolean isScalar() {
    return node instanceof ScalarNode;
  }

  /** Whether a key is there, but nothing is said. */
  private boolean isEmpty() {
    return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
  }

  String text() {
    if (isEmpty()) {
      throw fault("a value is missing here");
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault("a single value is wanted here, not a list or a map");
  }

  String oneOf(List<String> allowed) {
    String value = text();
    if (!allowed.contains(value)) {
      throw fault(
          "\""
              + value
              + "\" is none of "
              + String.join(", ", allowed)
              + DidYouMean.hint(SAID_OTHERWISE.getOrDefault(value, value), allowed));
    }
    return value;
  }

  /** One value or a list of them. */
  List<String> texts() {
    return scalars().stream().map(YamlTree::text).toList();
  }

  /** The same with their places. */
  List<YamlTree> scalars() {
    return node instanceof SequenceNode ? items() : isEmpty() ? List.of() : List.of(this);
  }

  /** One value or a list of them, each with its place. */
  List<Setting> settings() {
    return scalars().stream().map(item -> new Setting(item.text(), item.where())).toList();
  }

  List<YamlTree> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlTree(file, item)).toList();
    }
    if (isEmpty()) {
      return List.of();
    }
    throw fault("a list is wanted here, each item after \"- \"");
  }

  Map<YamlTree, YamlTree> entries() {
    if (isEmpty()) {
      return Map.of();
    }
    if (!(node instanceof MappingNode mapping)) {
      throw fault("a map is wanted here, \"key: value\" on each line");
    }
    Map<YamlTree, YamlTree> entries = new LinkedHashMap<>();
    Map<String, Place> seen = new HashMap<>();
    for (NodeTuple pair : mapping.getValue()) {
      YamlTree key = new YamlTree(file, pair.getKeyNode());
      Place first = seen.putIfAbsent(key.text(), key.where());
      if (first != null) {
        throw key.fault("\"" + key.text() + "\" is set twice, first in line " + first.line());
      }
      entries.put(key, new YamlTree(file, pair.getValueNode()));
    }
    return entries;
  }

  Map<YamlTree, YamlTree> entries(List<String> allowed) {
    Map<YamlTree, YamlTree> entries = entries();
    for (YamlTree key : entries.keySet()) {
      if (!allowed.contains(key.text())) {
        String hint = DidYouMean.hint(key.text(), allowed);
        throw key.fault(
            "unknown key \""
                + key.text()
                + "\""
                + (hint.isEmpty() ? "; there are " + String.join(", ", allowed) : hint));
      }
    }
    return entries;
  }

  private static Place place(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
