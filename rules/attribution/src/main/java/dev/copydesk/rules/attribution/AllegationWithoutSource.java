package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.name.Mention;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Set;

/**
 * {@code attribution/allegation-without-source}: a wrong laid to somebody with a name, and nobody
 * who says so.
 */
final class AllegationWithoutSource implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "attribution/allegation-without-source", Severity.WARNING, AllegationWithoutSource.class);
  private static final Set<ClaimFeature> SOURCED =
      Set.of(
          ClaimFeature.SAYING_BEFORE,
          ClaimFeature.SAYING_AFTER,
          ClaimFeature.SAYING_IN_PARAGRAPH,
          ClaimFeature.QUOTE_BESIDE,
          ClaimFeature.DOCUMENT,
          ClaimFeature.DOCUMENT_BEFORE,
          ClaimFeature.WEAK_CUE,
          ClaimFeature.OPENING);

  private static final Set<String> STRONG = Set.of("lied", "stole", "spied", "misled", "forged");
  private static final Set<String> DOING =
      Set.of(
          "took",
          "takes",
          "taken",
          "accepted",
          "accepts",
          "paid",
          "pays",
          "committed",
          "commits",
          "received");
  private static final int LIGHT =
      WordClass.ADVERB.bit() | WordClass.HAVE.bit() | WordClass.BE.bit() | WordClass.TIME.bit();
  private static final int FARTHEST = 5;
  private static final int TITLE = 4;

  AllegationWithoutSource(Options options) {
    options.of(INFO.id());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    if (Form.of(article) == Form.TRANSCRIPT) {
      return List.of();
    }
    Reading reading = Reading.of(article);
    return Claims.of(article).all().stream()
        .filter(claim -> isAllegation(reading, claim))
        .filter(claim -> claim.features().stream().noneMatch(SOURCED::contains))
        .map(
            claim -> {
              int wrong = wrong(reading, claim);
              Span words = reading.span(claim.first(), wrong + 1);
              String message =
                  "\"" + reading.word(wrong).text() + "\" is laid to a person, and nobody says so";
              return NearestSource.explain(
                  article, Finding.of(INFO, article.locate(words), message), words);
            })
        .toList();
  }

  /** Whether the sentence says of a person with a name, its subject, that he did wrong. */
  static boolean isAllegation(Reading reading, Claims.Claim claim) {
    int wrong = wrong(reading, claim);
    int end = wrong < 0 ? -1 : endOfName(reading, claim.first());
    if (end < 0 || wrong < end || wrong - end > FARTHEST || !isDone(reading, end, wrong)) {
      return false;
    }
    for (int i = claim.first(); i < claim.last(); i++) {
      if (reading.is(i, WordClass.SETTLED)) {
        return false;
      }
    }
    return true;
  }

  /** The token after the person's name with which a sentence begins, a title aside; or -1. */
  private static int endOfName(Reading reading, int first) {
    int start = reading.word(first).start();
    return Names.of(reading.article()).mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .filter(m -> m.span().start() >= start)
        .filter(m -> reading.indexAt(m.span().start()) - first <= TITLE)
        .mapToInt(m -> reading.indexAt(m.span().end()))
        .findFirst()
        .orElse(-1);
  }

  /** "stole", "has lied", "is forging", "took bribes"; not "was robbed", nor "fears fraud". */
  private static boolean isDone(Reading reading, int from, int wrong) {
    String word = reading.lower(wrong);
    boolean verb = word.endsWith("ed") || word.endsWith("ing") || STRONG.contains(word);
    for (int i = from; i < wrong; i++) {
      boolean passive = verb && reading.is(i, WordClass.BE) && !word.endsWith("ing");
      boolean light = reading.isAny(i, LIGHT);
      boolean takes = !verb && DOING.contains(reading.lower(i));
      if (takes) {
        return true;
      }
      if (passive || !light && verb || reading.isMark(i)) {
        return false;
      }
    }
    return verb;
  }

  private static int wrong(Reading reading, Claims.Claim claim) {
    for (int i = claim.first(); i < claim.last(); i++) {
      if (ClaimContent.isWrongdoing(reading.lower(i))) {
        return i;
      }
    }
    return -1;
  }
}
