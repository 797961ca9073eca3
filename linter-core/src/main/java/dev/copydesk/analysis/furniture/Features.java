package dev.copydesk.analysis.furniture;

import dev.copydesk.article.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What shape, place and neighbours of each line say, as numbers from 0 to 1, in the order of {@link
 * Feature}. What a line says itself counts only as far as it proves nothing alone.
 */
@SuppressWarnings("EnumOrdinal") // a vector has one place for each feature
final class Features {
  private static final int NEAR = 3;
  private static final int LONG_TITLE = 7;
  private static final int LONGEST_TITLE = 20;
  private static final int LONGEST_ITEM = 5;
  private static final int LEAST_ITEMS = 4;
  private static final int SERVICE_REACH = 6;
  private static final int LEAST_SERVICE = 2;
  private static final int LONGEST_SERVICE = 20;

  /**
   * Kinds that stand between the paragraphs of many stories and tell nothing of their neighbours.
   */
  private static final Set<String> INSIDE_STORIES = Set.of("photo-credit", "audio-notice");

  private final List<Line> lines;
  private final Body body;
  private final Verdict[] verdicts;
  private final double typicalLength;
  private final double shortShare;
  private final double headHits;
  private final double tailHits;
  private final int[] serviceBefore;
  private final BitSet listed;

  Features(List<Line> lines, Body body, Verdict[] verdicts) {
    this.lines = lines;
    this.body = body;
    this.verdicts = verdicts.clone();
    typicalLength = typicalLength();
    shortShare = share(0, lines.size(), i -> lines.get(i).words < 8);
    headHits = share(0, Math.max(0, body.first()), this::isHit);
    tailHits = share(body.last() + 1, lines.size(), this::isHit);
    serviceBefore = countService();
    listed = readLists();
  }

  /**
   * Whether a line stands in service information: prices, times, addresses and numbers with their
   * labels, which stories about events and products end with.
   */
  boolean isService(int i) {
    int from = Math.max(0, i - SERVICE_REACH);
    int to = Math.min(lines.size(), i + SERVICE_REACH + 1);
    return serviceBefore[to] - serviceBefore[from] >= LEAST_SERVICE;
  }

  /**
   * Whether a line stands in a list of short lines, of places or of those who took part, that no
   * piece of the page touches.
   */
  boolean isInList(int i) {
    return listed.get(i);
  }

  private BitSet readLists() {
    BitSet found = new BitSet();
    int start = 0;
    for (int end = 0; end <= lines.size(); end++) {
      if (end == lines.size() || !isItem(end)) {
        if (end - start >= LEAST_ITEMS && !isHit(start - 1) && !isHit(end)) {
          found.set(start, end);
        }
        start = end + 1;
      }
    }
    return found;
  }

  private boolean isItem(int i) {
    Line line = lines.get(i);
    return !isHit(i) && line.words > 0 && line.words <= LONGEST_ITEM && !line.endsSentence();
  }

  /** How many lines of service information stand before each line. */
  private int[] countService() {
    int[] before = new int[lines.size() + 1];
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      boolean service =
          line.hasMoney()
              || line.words <= LONGEST_SERVICE && line.hasInnerColon() && !isHit(k)
              || line.numberShare() > 0.3 && !line.time && line.words > 1;
      before[k + 1] = before[k] + (service ? 1 : 0);
    }
    return before;
  }

  /** The features of a line. */
  double[] of(int i) {
    double[] values = new double[Feature.values().length];
    shape(i, values);
    place(i, values);
    neighbours(i, values);
    return values;
  }

  private void shape(int i, double[] v) {
    Line line = lines.get(i);
    set(v, Feature.ONE_WORD, line.words <= 1);
    set(v, Feature.TWO_WORDS, line.words == 2);
    set(v, Feature.FEW_WORDS, line.words >= 3 && line.words <= 5);
    set(v, Feature.SOME_WORDS, line.words >= 6 && line.words <= 12);
    set(v, Feature.MANY_WORDS, line.words > 24);
    set(v, Feature.FINAL_STOP, line.endsSentence());
    set(v, Feature.QUESTION, line.text.endsWith("?"));
    set(v, Feature.COLON, line.text.endsWith(":"));
    set(v, Feature.SENTENCES, line.sentences > 1);
    set(v, Feature.QUOTED, line.isQuoted());
    set(v, Feature.LIST_ITEM, line.block.role() == Role.LIST_ITEM || line.isEntry());
    set(v, Feature.SUBHEAD, line.block.role() == Role.SUBHEAD);
    set(v, Feature.SHOUTING, line.isShouting());
    set(v, Feature.NUMBERS, line.numberShare() > 0.3);
    set(v, Feature.ONLY_NUMBERS, line.numberShare() == 1);
    set(v, Feature.MONEY, line.hasMoney());
    set(v, Feature.INNER_COLON, line.hasInnerColon());
    set(v, Feature.ADDRESS, line.hasAddress());
    set(v, Feature.TITLE_CASE, line.titleCaseShare() > 0.7 && line.words >= 4);
    set(v, Feature.NAME_ALONE, line.isNameAlone());
    set(v, Feature.TIME, line.time);
    set(v, Feature.WEAK_WORDING, line.wording.isPresent());
    v[Feature.BUTTON_WORDS.index()] = line.words <= 12 ? line.buttonShare() : 0;
    v[Feature.LENGTH.index()] = Math.min(1, line.words / typicalLength);
  }

  private void place(int i, double[] v) {
    Line line = lines.get(i);
    boolean after = body.exists() && i > body.last();
    boolean before = body.exists() && i < body.first();
    boolean between = body.exists() && !after && !before;
    double shared = body.shared(i);
    boolean strange = shared < 0.35;
    v[Feature.SHARED.index()] = shared;
    set(v, Feature.AFTER, after);
    set(v, Feature.BEFORE, before);
    set(v, Feature.CORE, body.isCore(i));
    set(v, Feature.NO_BODY, !body.exists());
    set(v, Feature.TITLE_AFTER, after && line.isTitleLike() && strange);
    set(v, Feature.TITLE_BEFORE, before && line.isTitleLike());
    set(v, Feature.TITLE_BETWEEN, between && line.isTitleLike() && strange);
    set(v, Feature.SHORT_BETWEEN, between && line.words <= 3 && !line.endsSentence());
    set(v, Feature.CUT_OFF_OUTSIDE, !between && line.isCutOff());
    set(v, Feature.CUT_OFF_BETWEEN, between && line.isCutOff());
    set(v, Feature.STRANGE_AFTER, after && strange && line.words >= 6);
    set(v, Feature.NAME_AFTER, after && line.isNameAlone() && strange);
    set(v, Feature.LAST_LINE, i == lines.size() - 1);
    v[Feature.SHORT_LINES.index()] = shortShare;
    set(
        v,
        Feature.SHOUTED_TITLE,
        between && line.isShouting() && line.words >= LONG_TITLE && !line.endsSentence());
    set(v, Feature.NUMBERED_TITLE, after && isNumberedTitle(line));
    set(v, Feature.GLUED_TITLES, isGluedTitles(line));
  }

  private void neighbours(int i, double[] v) {
    Line line = lines.get(i);
    boolean after = body.exists() && i > body.last();
    boolean before = body.exists() && i < body.first();
    set(v, Feature.HIT_BEFORE, isHit(i - 1));
    set(v, Feature.HIT_AFTER, isHit(i + 1));
    set(v, Feature.BETWEEN_HITS, hitWithin(i, -NEAR) && hitWithin(i, NEAR));
    set(v, Feature.HIT_NEAR, hitWithin(i, -NEAR) || hitWithin(i, NEAR));
    boolean under = after && hitWithin(i, body.last() - i);
    set(v, Feature.HIT_EARLIER_IN_TAIL, under && !line.endsSentence());
    set(v, Feature.SENTENCE_IN_TAIL, under && line.endsSentence());
    v[Feature.TAIL_HITS.index()] = after ? tailHits : 0;
    v[Feature.HEAD_HITS.index()] = before ? headHits : 0;
    boolean title = line.isTitleLike();
    set(v, Feature.TITLE_RUN, title && isTitle(i - 1) && isTitle(i + 1));
    set(v, Feature.ALIKE, alike(i, i - 1) || alike(i, i + 1));
    set(v, Feature.BEFORE_SENTENCE, i + 1 < lines.size() && body.isCore(i + 1));
    set(
        v,
        Feature.TITLE_THEN_CUT_OFF,
        title && i + 1 < lines.size() && lines.get(i + 1).isCutOff());
    set(v, Feature.NEAR_TIME, isTime(i - 1) || isTime(i + 1));
  }

  private static boolean isGluedTitles(Line line) {
    return line.words > LONGEST_TITLE && !line.endsSentence() && line.titleCaseShare() > 0.5;
  }

  /** Titles of lists such as "12 Ways to Cook a Mackerel". */
  private static boolean isNumberedTitle(Line line) {
    return line.isTitleLike()
        && line.words >= 4
        && line.tokens.get(0).isNumber()
        && line.titleCaseShare() > 0.5
        && !line.hasMoney()
        && !line.time;
  }

  private boolean isHit(int i) {
    return i >= 0
        && i < verdicts.length
        && verdicts[i] != null
        && !INSIDE_STORIES.contains(verdicts[i].kind());
  }

  private boolean hitWithin(int i, int reach) {
    int step = Integer.signum(reach);
    for (int k = 1; k <= Math.abs(reach); k++) {
      if (isHit(i + k * step)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(int i) {
    return i >= 0 && i < lines.size() && lines.get(i).isTitleLike();
  }

  private boolean isTime(int i) {
    return i >= 0 && i < lines.size() && lines.get(i).time;
  }

  private boolean alike(int i, int k) {
    if (k < 0 || k >= lines.size()) {
      return false;
    }
    Line one = lines.get(i);
    Line other = lines.get(k);
    return Math.abs(one.words - other.words) <= 2
        && one.endsSentence() == other.endsSentence()
        && one.isTitleLike() == other.isTitleLike();
  }

  private double typicalLength() {
    int[] lengths =
        java.util.stream.IntStream.range(0, lines.size())
            .filter(body::isCore)
            .map(i -> lines.get(i).words)
            .sorted()
            .toArray();
    return lengths.length == 0 ? 40 : Math.max(10, lengths[lengths.length / 2]);
  }

  private static double share(int from, int to, java.util.function.IntPredicate what) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += what.test(i) ? 1 : 0;
    }
    return to <= from ? 0 : (double) count / (to - from);
  }

  private static void set(double[] values, Feature feature, boolean on) {
    values[feature.index()] = on ? 1 : 0;
  }
}
