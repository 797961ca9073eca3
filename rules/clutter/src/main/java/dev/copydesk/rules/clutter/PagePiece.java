package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.article.Article;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.List;

/**
 * Reports one kind of furniture that stands in the copy. {@code one} says what a single line of it
 * is, {@code many} what several are. What is certain is a warning, all else a note: a pointer or a
 * box may be meant, and a build should not fail for it.
 */
record PagePiece(RuleInfo info, String one, String many) implements ArticleRule {
  /** A rule for each kind. */
  static List<PagePiece> rules() {
    return List.of(
        of("advertisement", "is an advertisement or its label", "advertising"),
        of("audio-notice", "is the notice of an audio player", "an audio player"),
        of("author-box", "is about the author, not the story", "a box about the author"),
        of("comment-prompt", "is the prompt of a comment section", "a comment section"),
        of("contact-prompt", "asks readers to get in touch", "requests to get in touch"),
        of("cookie-notice", "is a notice about cookies or access", "notices about cookies"),
        of("donation-appeal", "asks readers for money", "a donation appeal"),
        of("follow-prompt", "asks readers to follow or install", "prompts to follow or install"),
        of("legal-footer", "is legal or company small print", "legal or company small print"),
        of("media-control", "belongs to a gallery or player", "a gallery or player"),
        of("navigation", "is navigation of the page", "navigation of the page"),
        of("newsletter-prompt", "is a newsletter prompt", "a newsletter form"),
        of("page-furniture", "belongs to the page around the story", "the page around the story"),
        of("photo-credit", "is a picture credit without its picture", "picture credits"),
        of("read-more", "is a button or pointer of the page", "buttons of the page"),
        of("related-link", "is a link to another story", "links to other stories"),
        of("section-label", "is a section label", "section labels"),
        of("share-bar", "is a button to share or save the page", "share buttons"),
        of("subscription-prompt", "asks readers to subscribe or log in", "subscription prompts"),
        of("tag-list", "is a list of tags", "tags"),
        of("teaser-list", "is the teaser of another story", "teasers of other stories"),
        of("timestamp", "is a time stamp of the page", "time stamps of the page"));
  }

  private static PagePiece of(String kind, String one, String many) {
    RuleInfo info = RuleInfo.of("clutter/" + kind, Severity.WARNING, ClutterFamily.class);
    return new PagePiece(info, one, many);
  }

  @Override
  public List<Finding> check(Article article) {
    return Furniture.of(article).pieces().stream()
        .filter(piece -> piece.kind().equals(info.name()))
        .filter(piece -> !isFramed(article, piece))
        .map(piece -> finding(article, piece))
        .toList();
  }

  private static boolean isFramed(Article article, Piece piece) {
    return article.blocks().subList(piece.first(), piece.last() + 1).stream()
        .allMatch(Frame::holds);
  }

  private Finding finding(Article article, Piece piece) {
    Span first = article.blocks().get(piece.first()).span();
    Span span = first.cover(article.blocks().get(piece.last()).span());
    String message =
        piece.size() == 1
            ? Quote.of(article.text(span)) + " " + one
            : Quote.of(article.text(first)) + " begins " + piece.size() + " lines of " + many;
    Severity severity = piece.certain() ? Severity.WARNING : Severity.NOTE;
    return Finding.of(info, article.locate(span), message)
        .with(severity)
        .with("reason", piece.reason())
        .with("lines", Integer.toString(piece.size()))
        .fixedBy(Removal.of(article, piece));
  }
}
