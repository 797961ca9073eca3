package dev.copydesk.read;

import dev.copydesk.article.Field;
import dev.copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The scalars of a stretch of YAML as fields, each with its exact place. */
final class YamlFields {
  private static final Pattern LINE = Pattern.compile("(?m)^([\\w.-]+):[ \\t]+(\\S.*?)[ \\t\\r]*$");

  private final Draft article;
  private final Span span;
  private final String yaml;
  private final Field.Origin origin;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final boolean onlyBmp;

  YamlFields(Draft article, Span span, Field.Origin origin) {
    this.article = article;
    this.span = span;
    this.yaml = span.of(article.source().text());
    this.origin = origin;
    this.onlyBmp = yaml.codePointCount(0, yaml.length()) == yaml.length();
  }

  /** Adds the fields; where the YAML is broken it says so and reads its plain lines. */
  void read() {
    try {
      LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
      new Compose(settings).composeString(yaml).ifPresent(this::add);
    } catch (MarkedYamlEngineException e) {
      String problem = e.getProblem() == null ? "" : ": " + e.getProblem();
      int at = e.getProblemMark().map(this::offset).orElse(span.start());
      broken("the front matter is not YAML" + problem, new Span(at, at));
    } catch (YamlEngineException e) {
      broken("the front matter is not YAML", new Span(span.start(), span.start()));
    } catch (StackOverflowError e) {
      broken("the front matter is nested too deeply", new Span(span.start(), span.start()));
    }
  }

  /** What is broken by the tags of a template is whole once they are filled in. */
  private void broken(String message, Span where) {
    if (!yaml.contains("{{")) {
      article.trouble(message, article.source().locate(where));
    }
    Matcher line = LINE.matcher(yaml);
    while (line.find()) {
      Span value = new Span(line.start(2), line.end(2)).shift(span.start());
      article.field(line.group(1), line.group(2), origin, value, "");
    }
  }

  private record Open(String name, Node node) {}

  private void add(Node root) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", root));
    while (!open.isEmpty()) {
      Open next = open.pop();
      Node node = next.node;
      if (node instanceof ScalarNode scalar) {
        add(next.name, scalar);
      } else if (isPlaceholder(node)) {
        Span where = place(node);
        article.field(next.name, where.of(article.source().text()), origin, where, "");
      } else if (node instanceof CollectionNode<?> collection && seen.add(collection)) {
        children(next.name, collection, open);
      }
    }
  }

  private static void children(String name, CollectionNode<?> collection, Deque<Open> open) {
    List<?> children = collection.getValue();
    for (int i = children.size() - 1; i >= 0; i--) {
      if (collection instanceof SequenceNode) {
        open.push(new Open(name, (Node) children.get(i)));
      } else {
        NodeTuple pair = (NodeTuple) children.get(i);
        if (pair.getKeyNode() instanceof ScalarNode key) {
          String nested = name.isEmpty() ? key.getValue() : name + "." + key.getValue();
          open.push(new Open(nested, pair.getValueNode()));
        }
      }
    }
  }

  /** A template's {@code {{ … }}} is YAML's mapping in a mapping, but nobody means that. */
  private boolean isPlaceholder(Node node) {
    return node instanceof MappingNode
        && article.source().text().startsWith("{{", place(node).start());
  }

  private void add(String name, ScalarNode scalar) {
    Span where = place(scalar);
    boolean quoted =
        scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    if (quoted && where.length() >= 2) {
      where = new Span(where.start() + 1, where.end() - 1);
    }
    article.field(name, scalar.getValue(), origin, where, "");
  }

  private Span place(Node node) {
    Optional<Span> place =
        node.getStartMark()
            .flatMap(from -> node.getEndMark().map(to -> new Span(offset(from), offset(to))));
    return place.orElse(new Span(span.start(), span.start())).trim(article.source().text());
  }

  /** Marks count code points. */
  private int offset(Mark mark) {
    int index = onlyBmp ? mark.getIndex() : yaml.offsetByCodePoints(0, mark.getIndex());
    return span.start() + Math.min(index, yaml.length());
  }
}
