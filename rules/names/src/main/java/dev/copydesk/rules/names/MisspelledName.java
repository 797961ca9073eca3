package dev.copydesk.rules.names;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.analysis.name.Lexicon;
import dev.copydesk.analysis.name.Mention;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A name that is not written as the house's list of names wants it. */
final class MisspelledName implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("names/misspelled-name", Severity.WARNING, MisspelledName.class);

  private final AuthorityList list;
  private final Phrases<Form> forms = new Phrases<>();

  /** A form of a listed name, and whether it is a wrong one. */
  private record Form(ListedName name, String text, boolean wrong) {}

  MisspelledName(AuthorityList list) {
    this.list = list;
    for (ListedName name : list.names()) {
      name.right().forEach(form -> forms.add(form, new Form(name, form, false)));
      name.not().forEach(form -> forms.add(form, new Form(name, form, true)));
      if (list.marks() == AuthorityList.Marks.KEEP && !isPlain(name.name())) {
        String stripped = strip(name.name());
        forms.add(stripped, new Form(name, stripped, true));
      }
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    if (!list.names().isEmpty()) {
      listed(article, findings);
    }
    if (list.marks() == AuthorityList.Marks.STRIP) {
      marked(article, findings);
    }
    return findings;
  }

  private void listed(Article article, List<Finding> findings) {
    Optional<LocalDate> day = Publication.of(article).day();
    Furniture furniture = Furniture.of(article);
    List<Phrases.Match<Form>> matches = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      List<Word> words = Words.of(article).ofBlock(block);
      int end = furniture.isStory(block) ? words.size() : 0;
      for (int i = 0; i < end; i++) {
        Optional<Phrases.Match<Form>> match = forms.at(words, i);
        if (match.isPresent()) {
          matches.add(match.get());
          i += match.get().length() - 1;
        }
      }
    }
    Set<ListedName> rightlyUsed = new HashSet<>();
    matches.stream()
        .filter(m -> !m.meaning().wrong())
        .forEach(m -> rightlyUsed.add(m.meaning().name()));
    for (Phrases.Match<Form> match : matches) {
      Form form = match.meaning();
      boolean counts = form.name().certain() || rightlyUsed.contains(form.name());
      if (form.wrong()
          && counts
          && form.name().holdsOn(day)
          && (form.name().inside() || standsAlone(article, match.span()))) {
        findings.add(finding(article, match.span(), form));
      }
    }
  }

  private static Finding finding(Article article, Span span, Form form) {
    String wrong = article.text(span);
    String right = form.name().insteadOf(form.text());
    if (!form.name().certain()) {
      String message = "\"" + wrong + "\" and \"" + right + "\" are forms of one name";
      return Finding.of(INFO, article.locate(span), message).with(Severity.NOTE);
    }
    return finding(article, span, right, "by the list of names (" + form.name().source() + ")");
  }

  private static Finding finding(Article article, Span span, String right, String why) {
    boolean quoted = Quotations.of(article).isQuoted(span);
    String said = "\"" + article.text(span) + "\" is spelled \"" + right + "\" " + why;
    String message =
        said.length() <= 120 ? said : said.substring(0, said.indexOf(" (") + 1).strip();
    Finding finding =
        Finding.of(INFO, article.locate(span), message)
            .with(quoted ? Severity.NOTE : INFO.severity())
            .with("usual", right);
    return quoted
        ? finding
        : finding.fixedBy(
            article.edit(span, right).map(e -> Fix.of("Write \"" + right + "\"", true, e)));
  }

  /** Whether no longer name holds the span. */
  private static boolean standsAlone(Article article, Span span) {
    return Names.of(article).mentions().stream()
        .noneMatch(m -> m.span().contains(span) && m.span().length() > span.length());
  }

  private static void marked(Article article, List<Finding> findings) {
    for (Mention mention : Names.of(article).mentions()) {
      for (Mention.Part part : mention.parts()) {
        String text = article.text(part.span());
        if (!isPlain(part.text())) {
          findings.add(finding(article, part.span(), strip(text), "without marks in this house"));
        }
      }
    }
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128 || c == '’');
  }

  /** The same letters without marks, capitals kept. */
  private static String strip(String text) {
    StringBuilder plain = new StringBuilder();
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < 128 || c == '’') {
        plain.append(c);
      } else {
        String folded = Lexicon.fold(String.valueOf(c));
        boolean capital = Character.isUpperCase(c) && !folded.isEmpty();
        plain.append(
            capital ? Character.toUpperCase(folded.charAt(0)) + folded.substring(1) : folded);
      }
    }
    return plain.toString();
  }
}
