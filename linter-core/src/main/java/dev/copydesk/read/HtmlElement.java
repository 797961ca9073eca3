package dev.copydesk.read;

import dev.copydesk.article.Role;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An element that encloses the words being read, and what follows from it. */
final class HtmlElement {
  private static final Pattern HIDING =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Pattern BYLINE =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:byline|by-line|authors?|writer)(?:$|[\\s_-])");
  private static final Pattern CAPTION = Pattern.compile("(?i)caption");
  private static final Set<String> SMALL = Set.of("em", "i", "small");
  private static final int LONGEST_CAPTION = 500;
  private static final int LONGEST_CELL = 150;
  private static final int LONGEST_BYLINE = 120;
  private static final int INNERMOST = 48;

  private final Element element;
  private final HtmlElement parent;
  private String label;
  private String place;

  HtmlElement(Element element, HtmlElement parent) {
    this.element = element;
    this.parent = parent;
  }

  Element element() {
    return element;
  }

  static boolean isHidden(Element element) {
    String name = element.normalName();
    if (name.equals("html") || name.equals("body") || element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden") || HIDING.matcher(element.attr("style")).find();
  }

  boolean isPreformatted() {
    return within("pre");
  }

  private boolean within(String name) {
    for (HtmlElement up = this; up != null; up = up.parent) {
      if (up.element.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The role of a block whose words all stand in this element. */
  Role role(Element headline, int length) {
    Role role = Role.PARAGRAPH;
    boolean paragraph = false;
    for (HtmlElement up = this; up != null; up = up.parent) {
      String name = up.element.normalName();
      if (up.element.equals(headline)) {
        return Role.HEADLINE;
      }
      switch (name) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> role = Role.SUBHEAD;
        case "figcaption", "caption" -> role = Role.CAPTION;
        case "pre" -> role = up.element.selectFirst("code") == null ? role : Role.CODE;
        case "blockquote" -> role = role == Role.PARAGRAPH ? Role.QUOTE : role;
        case "li", "dd", "dt" -> role = role == Role.PARAGRAPH ? Role.LIST_ITEM : role;
        case "p" -> paragraph = true;
        case "td", "th" ->
            role =
                role == Role.PARAGRAPH && !paragraph && length <= LONGEST_CELL
                    ? Role.TABLE_CELL
                    : role;
        default -> {}
      }
    }
    if (role == Role.PARAGRAPH && length <= LONGEST_CAPTION && isBelowPicture()) {
      return Role.CAPTION;
    }
    return role == Role.PARAGRAPH || role == Role.LIST_ITEM ? byClass(role, length) : role;
  }

  /** Words in italics or small type that share their paragraph with nothing but a picture. */
  private boolean isBelowPicture() {
    Element around = element.parent();
    if (!SMALL.contains(element.normalName()) || around == null) {
      return false;
    }
    Element picture = element.previousElementSibling();
    while (picture != null && picture.normalName().equals("br")) {
      picture = picture.previousElementSibling();
    }
    boolean above = picture != null && isPicture(picture);
    return above && around.ownText().isBlank() && element.nextElementSibling() == null;
  }

  private static boolean isPicture(Element element) {
    String name = element.normalName();
    boolean linked = name.equals("a") && element.childrenSize() == 1 && !element.hasText();
    return name.equals("img")
        || name.equals("picture")
        || linked && isPicture(element.firstElementChild());
  }

  private Role byClass(Role role, int length) {
    HtmlElement up = this;
    for (int i = 0; i < 3 && up != null; i++, up = up.parent) {
      Element e = up.element;
      String names = e.className() + " " + e.id();
      if (CAPTION.matcher(names).find()) {
        return Role.CAPTION;
      }
      String all = names + " " + e.attr("itemprop") + " " + e.attr("rel");
      if (length <= LONGEST_BYLINE && BYLINE.matcher(all).find()) {
        return Role.BYLINE;
      }
    }
    return role;
  }

  /** The enclosing elements, outermost first, as in a block's place. */
  String place() {
    if (place == null) {
      StringBuilder path = new StringBuilder();
      int count = 0;
      for (HtmlElement up = this; up != null && count < INNERMOST; up = up.parent, count++) {
        if (up.label == null) {
          up.label = label(up.element);
        }
        path.insert(0, count == 0 ? up.label : up.label + " ");
      }
      place = path.toString();
    }
    return place;
  }

  /** The place of an element, itself included. */
  static String place(Element element) {
    StringBuilder path = new StringBuilder();
    Element up = element;
    for (int count = 0;
        up != null && !up.normalName().equals("#root") && count < INNERMOST;
        count++) {
      path.insert(0, count == 0 ? label(up) : label(up) + " ");
      up = up.parent();
    }
    return path.toString();
  }

  /** An element as {@code name#id.class.class}. */
  static String label(Element element) {
    StringBuilder label = new StringBuilder(element.normalName().toLowerCase(Locale.ROOT));
    if (element.attributesSize() > 0) {
      if (!element.id().isBlank()) {
        label.append('#').append(element.id().strip().replaceAll("\\s+", "_"));
      }
      for (String name : element.className().strip().split("\\s+")) {
        if (!name.isEmpty()) {
          label.append('.').append(name);
        }
      }
    }
    return label.toString();
  }
}
