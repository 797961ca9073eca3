package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.WordList;
import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences of an article that hold a figure or a charge and name no source themselves. */
final class Claims {
  private static final Map<ClaimFeature, Integer> POINTS = points();
  private static final Set<String> COMMITTING = Set.of("promise", "pledge");
  private static final Set<String> RESTATING =
      Set.of("in other words", "put another way", "that means that", "this means that");
  private static final Set<String> SUPPOSING =
      Set.of("if", "unless", "suppose", "supposing", "assume", "assuming", "imagine");
  private static final Set<String> READER = Set.of("you", "your", "yours");
  private final Reading text;
  private final OwnVoice voice;
  private final Reporting reporting;
  private final ClaimContent content;
  private final ClaimSurroundings surroundings;
  private final List<Claim> all = new ArrayList<>();

  /**
   * A sentence that may need a source, by its place in {@link Reading#paragraphs()} and its tokens
   * from {@code first} up to but not including {@code last}; {@code figure} and {@code end} are the
   * tokens of what makes it a claim.
   */
  record Claim(
      int paragraph, int first, int last, int figure, int end, Set<ClaimFeature> features) {
    boolean hasFigure() {
      return features.contains(ClaimFeature.STRONG_FIGURE)
          || features.contains(ClaimFeature.WEAK_FIGURE);
    }

    /** How much speaks for its needing a source. */
    int points() {
      return features.stream().mapToInt(POINTS::get).sum();
    }
  }

  private Claims(Article article) {
    text = Reading.of(article);
    voice = OwnVoice.of(article);
    reporting = new Reporting(text);
    content = new ClaimContent(text, reporting);
    surroundings = new ClaimSurroundings(text, reporting);
    List<Reading.Paragraph> paragraphs = text.paragraphs();
    Posts posts = Posts.of(article);
    for (int p = 0; p < paragraphs.size(); p++) {
      if (!Reading.isProse(paragraphs.get(p).role()) || posts.in(p).isPresent()) {
        continue;
      }
      for (int s = 0; s < paragraphs.get(p).sentences().size(); s++) {
        judge(paragraphs, p, s);
      }
    }
  }

  private static Map<ClaimFeature, Integer> points() {
    Map<ClaimFeature, Integer> points = new EnumMap<>(ClaimFeature.class);
    for (String line : WordList.lines(Claims.class, "claim-points.txt")) {
      int blank = line.indexOf(' ');
      points.put(
          ClaimFeature.valueOf(line.substring(blank + 1)),
          Integer.valueOf(line.substring(0, blank)));
    }
    return points;
  }

  static Claims of(Article article) {
    return article.analysis(Claims.class, Claims::new);
  }

  List<Claim> all() {
    return Collections.unmodifiableList(all);
  }

  private void judge(List<Reading.Paragraph> paragraphs, int p, int s) {
    Reading.Paragraph paragraph = paragraphs.get(p);
    Reading.Sentence sentence = paragraph.sentences().get(s);
    int first = sentence.first();
    int last = sentence.last();
    if (last - first < 5
        || !isSentence(last)
        || voice.isIn(sentence)
        || hasSource(first, last)
        || restates(first)
        || paragraph.role() == Role.LIST_ITEM && addresses(first, last)) {
      return;
    }
    Set<ClaimFeature> features = EnumSet.noneOf(ClaimFeature.class);
    content.read(first, last, features);
    boolean claim =
        features.contains(ClaimFeature.STRONG_FIGURE)
            || features.contains(ClaimFeature.WEAK_FIGURE)
            || features.contains(ClaimFeature.WRONGDOING);
    boolean own = !features.contains(ClaimFeature.WRONGDOING) && voice.isIn(sentence);
    if (!claim || own) {
      return;
    }
    surroundings.read(paragraphs, p, s, features);
    Span figure = content.figure(first, last, features.contains(ClaimFeature.STRONG_FIGURE));
    if (!isSupposed(first, figure.start())) {
      all.add(
          new Claim(
              p, first, last, figure.start(), figure.end(), Collections.unmodifiableSet(features)));
    }
  }

  /** "In other words, …": says again, or works out, what stands before it. */
  private boolean restates(int first) {
    return RESTATING.contains(
        text.lower(first) + " " + text.lower(first + 1) + " " + text.lower(first + 2));
  }

  /** Whether an entry of a list tells the readers what they may do or get. */
  private boolean addresses(int first, int last) {
    for (int i = first; i < last; i++) {
      if (!text.isQuoted(i) && READER.contains(text.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "if 40 of them stay": what is supposed is not stated. */
  private boolean isSupposed(int first, int figure) {
    for (int i = figure - 1; i >= first && !text.isMark(i, ",;:—–("); i--) {
      if (SUPPOSING.contains(text.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it ends as statements do: no question, heading or entry of a list. */
  private boolean isSentence(int last) {
    int end = last - 1;
    while (end > last - 4 && text.isMark(end, ")]\"”’'")) {
      end--;
    }
    return text.isMark(end, ".!…") || text.isMark(end, "...");
  }

  /** Whether the sentence itself quotes, links or says where it comes from. */
  private boolean hasSource(int first, int last) {
    if (Links.of(text.article()).cite(text.span(first, last))) {
      return true;
    }
    for (int i = first; i < last; i++) {
      if (text.isQuoted(i) || reporting.isAccording(i, last)) {
        return true;
      }
      Cue cue = text.cue(i);
      boolean finding = i > first && text.is(i - 1, WordClass.DOCUMENT) && cue.takesClause();
      boolean commits = COMMITTING.contains(cue.verb());
      boolean says = cue.states() || finding || commits || cue.quotes() && !cue.isAmbiguous();
      if (isReporting(i, first) || says && reporting.isCue(i, first)) {
        return true;
      }
    }
    return false;
  }

  /** "with some papers reporting …": a participle right after those who state something. */
  private boolean isReporting(int i, int first) {
    Cue cue = text.cue(i);
    return i > first
        && cue.states()
        && cue.form() == Cue.Form.ING
        && (text.is(i - 1, WordClass.ORGANISATION)
            || SpeakingNouns.of(text.lower(i - 1)) != SpeakingNouns.Kind.NONE);
  }
}
