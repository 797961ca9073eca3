package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Comment;
import dev.copydesk.article.Field;
import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark-up that its author wrote around a story: the tags of an HTML or Markdown file, those of
 * program text, comments and the page's own frame left out. Of a whole page, only what stands
 * between the first and the last paragraph of the story counts.
 */
final class WrittenMarkup {
  private static final Set<String> FORMATS = Set.of("html", "markdown", "mdx", "lektor");
  private static final Set<String> FRAME =
      Set.of("nav", "aside", "footer", "header", "form", "button", "menu", "dialog", "head");
  private static final Set<String> RAW =
      Set.of("script", "style", "pre", "code", "textarea", "svg", "template", "noscript", "iframe");

  private static final Pattern EMBED = Pattern.compile("embed|-(?:media|tweet|video|post)\\b");
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w:-]{0,30}+)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\s*+([^\\s\"'<>/=]{1,100}+)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'<>]++)))?+");
  private static final Pattern END = Pattern.compile("\\s*+/?>");
  private static final int TOP = 3000;

  private final Source source;
  private final Span story;
  private List<Span> silent = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();

  private WrittenMarkup(Article article) {
    source = article.source();
    boolean read = FORMATS.contains(article.format()) && !source.isExtracted();
    story = story(article);
    silence(article);
    if (read) {
      scan();
    }
    silent = merged(silent);
  }

  /** The mark-up of an article. */
  static WrittenMarkup of(Article article) {
    return article.analysis(WrittenMarkup.class, WrittenMarkup::new);
  }

  /** The tags in the order of the file. */
  List<Tag> tags() {
    return tags;
  }

  /** Whether a stretch of the source is part of the story's mark-up. */
  boolean counts(Span span) {
    if (!story.contains(span)) {
      return false;
    }
    int found = Collections.binarySearch(silent, span);
    int next = found >= 0 ? found : -found - 1;
    return (next == silent.size() || !silent.get(next).overlaps(span))
        && (next == 0 || !silent.get(next - 1).overlaps(span));
  }

  /** Whether a stretch of the source, which may be a comment, stands where the story does. */
  boolean isWritten(Span span) {
    return story.contains(span);
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end() >= span.start()) {
        merged.set(last, merged.get(last).cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static Span story(Article article) {
    String text = article.source().text();
    String top = text.substring(0, Math.min(TOP, text.length())).toLowerCase(Locale.ROOT);
    boolean page = top.contains("<html") || top.contains("<body") || top.contains("<!doctype");
    if (!page) {
      int start = 0;
      for (Field field : article.fields()) {
        boolean before = field.origin() == Field.Origin.FRONT_MATTER;
        start = before ? Math.max(start, field.where().span().end()) : start;
      }
      return new Span(start, text.length());
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < article.blocks().size(); i++) {
      if (Furniture.of(article).place(i) == Furniture.Place.BODY) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0
        ? new Span(0, 0)
        : place(article, article.blocks().get(first).span())
            .cover(place(article, article.blocks().get(last).span()));
  }

  private static Span place(Article article, Span span) {
    return article.locate(span).span();
  }

  private void silence(Article article) {
    for (Block block : article.blocks()) {
      if (block.role() == Role.CODE) {
        silent.add(place(article, block.span()));
      }
    }
    for (Inline inline : article.inlines()) {
      if (inline.kind() == Inline.Kind.CODE) {
        silent.add(place(article, inline.span()));
      }
    }
    article.comments().stream().map(Comment::where).forEach(where -> silent.add(where.span()));
  }

  private void scan() {
    String text = source.text();
    int frames = 0;
    int from = story.start();
    int silence = 0;
    int frame = 0;
    Set<String> unclosed = new HashSet<>();
    List<Span> quiet = merged(silent);
    for (int i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
      while (silence < quiet.size() && quiet.get(silence).end() <= i) {
        silence++;
      }
      if (silence < quiet.size() && quiet.get(silence).contains(i)) {
        i = quiet.get(silence).end() - 1;
        continue;
      }
      Tag tag = at(i);
      if (tag == null) {
        continue;
      }
      if (FRAME.contains(tag.name())) {
        frame = frames == 0 ? i : frame;
        frames = Math.max(0, frames + (tag.closing() ? -1 : 1));
        if (frames == 0) {
          silent.add(new Span(frame, tag.span().end()));
        }
      } else if (RAW.contains(tag.name()) && !tag.closing() || isEmbed(tag)) {
        int end =
            unclosed.contains(tag.name()) ? -1 : text.indexOf("</" + tag.name(), tag.span().end());
        if (end < 0) {
          unclosed.add(tag.name());
        } else {
          silent.add(new Span(i, end));
          i = end - 1;
          continue;
        }
      } else if (frames == 0 && story.contains(tag.span())) {
        tags.add(tag);
      }
      i = tag.span().end() - 1;
    }
  }

  /** A post of another site, pasted as that site wants it. */
  private static boolean isEmbed(Tag tag) {
    return tag.opens("blockquote") && EMBED.matcher(tag.value("class")).find();
  }

  private Tag at(int start) {
    String text = source.text();
    Matcher name = TAG.matcher(text).region(start, text.length());
    if (!name.lookingAt()) {
      return null;
    }
    List<Tag.Attribute> attributes = new ArrayList<>();
    int at = name.end();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.region(at, text.length()).lookingAt()) {
      int group = attribute.start(2) >= 0 ? 2 : attribute.start(3) >= 0 ? 3 : 4;
      boolean valued = attribute.start(group) >= 0;
      Span value =
          valued
              ? new Span(attribute.start(group), attribute.end(group))
              : new Span(attribute.end(), attribute.end());
      attributes.add(
          new Tag.Attribute(
              attribute.group(1).toLowerCase(Locale.ROOT),
              value.of(text),
              new Span(at, attribute.end()),
              value));
      at = attribute.end();
    }
    Matcher end = END.matcher(text).region(at, text.length());
    return end.lookingAt()
        ? new Tag(
            name.group(2).toLowerCase(Locale.ROOT),
            !name.group(1).isEmpty(),
            attributes,
            new Span(start, end.end()))
        : null;
  }
}
