package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.furniture.Wording.Strength;
import dev.copydesk.article.Role;
import java.util.List;
import java.util.Set;

/**
 * Finds a verdict on every line: first what wording proves alone, then what wording and place prove
 * together, then what neighbours prove.
 */
final class Verdicts {
  private static final int LONGEST_LABEL = 8;
  private static final Set<String> ANSWERS = Set.of("read-more", "media-control", "navigation");
  private static final Set<String> BARS = Set.of("share-bar", "follow-prompt", "navigation");
  private static final Set<String> TELLING =
      Set.of("advertisement", "contact-prompt", "read-more", "related-link");
  private static final int SHORTEST_SENTENCE = 6;
  private static final int FULL_SENTENCE = 8;
  private static final double SOME_SHARED = 0.25;
  private static final double BETWEEN = 0.9;
  private static final double TOLD = 0.7;
  private static final int LONGEST_BLURB = 3;
  private static final int LONGEST_BUTTON = 3;
  private static final int LONG_LINE = 20;
  private static final String PAIR = "is one of several buttons below each other";
  private static final String SAYS_SO = "says what pages say, not stories";
  private static final String PLACE = "says what pages say, outside the running text";
  private static final String LISTED = "is a title in a list of other stories";

  private final List<Line> lines;
  private final Body body;
  private final Own own;
  private final Verdict[] verdicts;
  private final Features features;
  private final Verdict[] settled;

  /** {@code copied} says that the text may have been copied from a page, with what it held. */
  Verdicts(List<Line> lines, Body body, boolean copied) {
    this.lines = lines;
    this.body = body;
    own = new Own(lines, body);
    verdicts = new Verdict[lines.size()];
    wording();
    listsUnderLabels();
    cutOffLists();
    weakPairs();
    weakWording();
    new WholePage(lines, body, verdicts).mark();
    features = new Features(lines, body, verdicts);
    settled = verdicts.clone();
    if (copied) {
      learned();
    }
  }

  /** What shape, place and neighbours said of each line before they were weighed. */
  Features features() {
    return features;
  }

  /** Whether a line was found to be furniture before the model was asked. */
  boolean wasSettled(int i) {
    return settled[i] != null;
  }

  /** Whether a line tells of the story: its byline, date or caption. */
  boolean isOwn(int i) {
    return own.has(i);
  }

  /** Whether the model may be asked about a line. */
  boolean isOpen(int i) {
    Line line = lines.get(i);
    return line.words > 0
        && line.block.role() != Role.HEADLINE
        && !isTold(i)
        && !line.isNote()
        && !own.has(i)
        && !features.isService(i)
        && !features.isInList(i)
        && !(line.wording.isPresent() && introduces(i));
  }

  /** Whether it is a sentence in the words of the story, or one that is quoted. */
  private boolean isTold(int i) {
    Line line = lines.get(i);
    return (line.endsSentence() || line.text.endsWith(":"))
        && line.words >= SHORTEST_SENTENCE
        && (line.isQuoted() || body.shared(i) >= SOME_SHARED);
  }

  private void learned() {
    Model model = Model.learned();
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i] == null && isOpen(i)) {
        double[] values = features.of(i);
        Line line = lines.get(i);
        double least = isBetweenParagraphs(i) ? BETWEEN : isSentence(line) ? TOLD : 0;
        if (model.accepts(values) && model.score(values) >= least) {
          String kind = line.isTitleLike() || line.isCutOff() ? "teaser-list" : "page-furniture";
          mark(i, line.time ? "timestamp" : kind, model.chief(values).reason());
        }
      }
    }
  }

  private static boolean isSentence(Line line) {
    return line.endsSentence() && line.words >= SHORTEST_SENTENCE;
  }

  /** One line where the story goes on above and below it is more likely a part of it. */
  private boolean isBetweenParagraphs(int i) {
    return i > 0 && i + 1 < verdicts.length && isParagraph(i - 1) && isParagraph(i + 1);
  }

  private boolean isParagraph(int i) {
    Line line = lines.get(i);
    return body.isCore(i) || line.words >= LONG_LINE && line.endsSentence() && verdicts[i] == null;
  }

  /** The verdict on each line; null for the story. */
  Verdict[] all() {
    return verdicts;
  }

  private void wording() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean trusted =
          line.says(Strength.CERTAIN)
              || line.says(Strength.SURE) && line.block.role() != Role.HEADLINE;
      boolean profile = line.says("author-box") && line.endsSentence();
      if (trusted && !own.has(i) && !(body.isInside(i) && (profile || isAnswer(line)))) {
        Wording wording = line.wording.get();
        boolean certain = wording.strength() == Strength.CERTAIN && !profile && !isToldInFull(line);
        verdicts[i] = new Verdict(wording.kind(), certain, SAYS_SO);
      }
    }
  }

  /** A whole sentence that begins as a button or prompt does may go on to tell something. */
  private static boolean isToldInFull(Line line) {
    return line.endsSentence() && line.words >= FULL_SENTENCE && line.saysOneOf(TELLING);
  }

  /** "Yes." and "Stop." are buttons, and "40 days." a time stamp, only without the full stop. */
  private static boolean isAnswer(Line line) {
    return line.words <= 2
        && line.endsSentence()
        && (line.says("timestamp") || line.words == 1 && line.saysOneOf(ANSWERS));
  }

  /** A label such as "Recent posts", and the titles, blurbs and time stamps below it. */
  private void listsUnderLabels() {
    for (int i = 0; i < lines.size(); i++) {
      if (verdicts[i] == null || !isLabel(i)) {
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && (verdicts[end] != null || isListed(end))) {
        end++;
      }
      boolean teasers = !body.exists() || body.isOutside(i) || end - i > 2 || endsAtStory(end);
      if (teasers && !areNames(i + 1, end)) {
        for (int k = i + 1; k < end; k++) {
          mark(k, "teaser-list", LISTED);
        }
      }
    }
  }

  /** Whether the lines above and below it are names alone as well. */
  private boolean isAmongNames(int i) {
    int from = Math.max(0, i - 2);
    int to = Math.min(lines.size(), i + 3);
    return lines.get(i).isNameAlone()
        && lines.subList(from, to).stream().filter(Line::isNameAlone).count() > 2;
  }

  /** Several names and nothing else, as below "New members". */
  private boolean areNames(int from, int to) {
    return to - from > 2
        && lines.subList(from, to).stream().allMatch(line -> line.words <= 3 && !line.time);
  }

  private boolean isLabel(int i) {
    Line line = lines.get(i);
    return line.words <= LONGEST_LABEL
        && !line.endsSentence()
        && line.wording.isPresent()
        && line.wording.get().kind().equals("related-link")
        && !line.text.matches("[^:]*:\\s*\\S.*");
  }

  private boolean isListed(int i) {
    Line line = lines.get(i);
    Role role = line.block.role();
    return !body.isCore(i)
        && role != Role.SUBHEAD
        && role != Role.HEADLINE
        && (line.isTitleLike() || line.isCutOff() || line.time);
  }

  private boolean endsAtStory(int end) {
    return end < lines.size() && body.isCore(end);
  }

  /** Title, blurb that breaks off, title, blurb that breaks off: at least twice after the story. */
  private void cutOffLists() {
    int from = body.exists() ? body.last() + 1 : lines.size();
    int count = 0;
    for (int i = from; i < lines.size(); i++) {
      count += lines.get(i).isCutOff() ? 1 : 0;
    }
    if (count < 2) {
      return;
    }
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isCutOff() && line.sentences <= LONGEST_BLURB) {
        mark(i, "teaser-list", "breaks off as the teaser of another story does");
        if (i > from && lines.get(i - 1).isTitleLike()) {
          mark(i - 1, "teaser-list", LISTED);
        }
      }
    }
  }

  /** Two short lines of one kind below each other, as the buttons of a bar. */
  private void weakPairs() {
    for (int i = 1; i < lines.size(); i++) {
      Line one = lines.get(i - 1);
      Line other = lines.get(i);
      boolean pair =
          one.wording.isPresent()
              && other.wording.isPresent()
              && one.wording.get().kind().equals(other.wording.get().kind())
              && BARS.contains(one.wording.get().kind())
              && Math.max(one.words, other.words) <= LONGEST_BUTTON;
      if (pair) {
        mark(i - 1, one.wording.get().kind(), PAIR);
        mark(i, one.wording.get().kind(), PAIR);
      }
    }
  }

  private void weakWording() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (verdicts[i] != null || own.has(i) || line.block.role() == Role.HEADLINE) {
        continue;
      }
      boolean known = line.wording.isPresent() || line.time;
      String kind = line.wording.map(Wording::kind).orElse("timestamp");
      if (!known || line.says("author-box") && (i < body.first() || isAmongNames(i))) {
        continue;
      }
      if (isPage(i - 1) || isPage(i + 1)) {
        if (line.block.role() != Role.SUBHEAD || body.isOutside(i)) {
          mark(i, kind, PLACE);
        }
      } else if (body.isOutside(i)
          && line.words <= LONGEST_LABEL
          && !line.time
          && !line.says("author-box")
          && !introduces(i)) {
        mark(i, kind, PLACE);
      }
    }
  }

  /** A label before a sentence or a long line is a subhead, but not above the headline. */
  private boolean introduces(int i) {
    return i > body.last() && i + 1 < lines.size() && isText(i + 1) && verdicts[i + 1] == null;
  }

  private boolean isText(int i) {
    Line line = lines.get(i);
    return line.endsSentence() && line.words >= 4 || line.words >= LONG_LINE && !line.isCutOff();
  }

  /** Whether it was flagged for more than a credit, which stands between the lines of stories. */
  private boolean isPage(int i) {
    return i >= 0
        && i < verdicts.length
        && verdicts[i] != null
        && !verdicts[i].kind().equals("photo-credit");
  }

  private void mark(int i, String kind, String reason) {
    if (verdicts[i] == null && !own.has(i)) {
      verdicts[i] = new Verdict(kind, false, reason);
    }
  }
}
