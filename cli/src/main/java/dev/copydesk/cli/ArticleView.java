package dev.copydesk.cli;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.published.Claim;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Field;
import dev.copydesk.text.Location;
import java.util.Locale;

/** What was understood of an article, for people. */
final class ArticleView {
  private static final int LONGEST_TEXT = 100;

  private final StringBuilder view = new StringBuilder();
  private final Article article;

  private ArticleView(Article article) {
    this.article = article;
  }

  static String of(Article article) {
    ArticleView view = new ArticleView(article);
    view.head();
    view.published();
    view.metadata();
    view.blocks();
    return view.view.append('\n').toString();
  }

  private void head() {
    String number = article.index() > 0 ? ", article " + (article.index() + 1) : "";
    line(article.path() + " (" + article.format() + number + ")");
    for (Article.Trouble trouble : article.troubles()) {
      row("not read", trouble.message(), trouble.where());
    }
  }

  private void published() {
    Publication publication = Publication.of(article);
    String day = publication.date().map(Object::toString).orElse("not found");
    String sure = label(publication.confidence());
    line("  published: " + day + (publication.date().isPresent() ? " (" + sure + ")" : ""));
    for (Claim claim : publication.claims()) {
      String name = claim.believed() ? "believed" : label(claim.kind());
      row(name, claim.date() + " from " + claim.source() + ": " + claim.reason(), claim.where());
    }
  }

  private void metadata() {
    line("  metadata: " + (article.fields().isEmpty() ? "none" : ""));
    for (Field field : article.fields()) {
      row(field.name(), field.value(), field.where());
    }
  }

  private void blocks() {
    line("  blocks:");
    Furniture furniture = Furniture.of(article);
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      String role = furniture.isStory(i) ? label(block.role()) : "(page)";
      row(role, article.text(block.span()), article.locate(block.span()));
    }
  }

  private void row(String name, String text, Location where) {
    String flat = String.join(" ", text.strip().split("\\s+"));
    String shown =
        flat.length() <= LONGEST_TEXT ? flat : flat.substring(0, LONGEST_TEXT - 1).strip() + "…";
    line(String.format(Locale.ROOT, "    %-7s %-12s %s", where.start(), name, shown));
  }

  private void line(String text) {
    view.append(text.stripTrailing()).append('\n');
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
