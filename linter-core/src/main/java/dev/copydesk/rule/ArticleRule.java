package dev.copydesk.rule;

import dev.copydesk.article.Article;
import java.util.List;

/** A rule that looks at one article alone. Pure: the same article gives the same findings. */
public non-sealed interface ArticleRule extends Rule {
  /** The findings in any order; empty where there is nothing to say. */
  List<Finding> check(Article article);
}
