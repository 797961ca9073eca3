package dev.copydesk.rules.attribution;

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
              return Finding.of(INFO, article.locate(words), message);
            })
        .toList();
  }

  /** Whether the sentence says of somebody with a name, its subject, that he did wrong. */
  static boolean isAllegation(Reading reading, Claims.Claim claim) {
    int first = claim.first();
    boolean named =
        reading.isCapitalized(first)
            && Lexicon.classes(reading.lower(first)) == 0
            && !reading.lower(first).endsWith("ing");
    int wrong = wrong(reading, claim);
    if (!named || wrong <= first || wrong - first > 12) {
      return false;
    }
    for (int i = first; i < claim.last(); i++) {
      if (reading.is(i, WordClass.SETTLED)) {
        return false;
      }
    }
    for (int i = first + 1; i < wrong; i++) {
      if (reading.isAny(i, WordClass.RELATIVE.bit() | WordClass.SUBORDINATOR.bit())) {
        return false;
      }
    }
    return true;
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
