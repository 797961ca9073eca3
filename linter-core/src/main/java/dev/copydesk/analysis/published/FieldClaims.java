package dev.copydesk.analysis.published;

import dev.copydesk.analysis.published.Claim.Kind;
import dev.copydesk.article.Field;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the metadata of an article and the name of its file say of its publication. */
final class FieldClaims {
  private static final Pattern ARTICLE =
      Pattern.compile("(?i).*(?:article|posting|report|review)$");
  private static final Pattern PAGE = Pattern.compile("(?i).*(?:page|website)$|");
  private static final Pattern MEDIA =
      Pattern.compile("(?i)image|video|audio|media|photo|clip|episode");
  private static final Pattern OTHER_STORY =
      Pattern.compile(
          "(?i)comment|review|itemlist|haspart|ispartof|mention|citation|related|answer|event");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<![\\d])((?:19|20)\\d{2})([/_.-]?)(\\d{1,2}|[a-z]{3})\\2(\\d{1,2})(?![\\d])");

  /** A day in one piece, or its year as a folder and month and day in the name. */
  private static final Pattern IN_NAME =
      Pattern.compile(
          "(?<![A-Za-z0-9])((?:19|20)\\d{2})(?:([-_./]?)(\\d{2})\\2(\\d{2})"
              + "|/(\\d{2})[-_](\\d{2})(?=[-_.][^/]*(?:/[^/]*)?$|/[^/]*$))(?![A-Za-z0-9])");

  private static final int LONGEST_SHOWN = 40;

  private final Page page;
  private final Set<String> listed;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Field> unread = new ArrayList<>();

  FieldClaims(Page page) {
    this.page = page;
    listed = listed();
    page.article().fields().stream()
        .sorted(Comparator.comparingInt(FieldClaims::order))
        .forEach(this::add);
    fileName();
  }

  List<Claim> claims() {
    return claims;
  }

  /** Fields that should hold the day of publication and hold no date. */
  List<Field> unread() {
    return unread;
  }

  /** What belongs to the article and not to a part of it comes first, then what says most. */
  private static int order(Field field) {
    int depth = (int) field.name().chars().filter(c -> c == '.').count();
    return depth * 2
        + (DateKeys.of(field.name()).map(DateKeys.Meaning::plain).orElse(true) ? 1 : 0);
  }

  private void add(Field field) {
    switch (field.origin()) {
      case LINK -> address(field);
      case TIME -> time(field);
      default -> {
        if (field.name().equalsIgnoreCase("og:url")) {
          address(field);
        }
        if (!listed.contains(field.name())) {
          DateKeys.of(field.name()).ifPresent(meaning -> keyed(field, meaning));
        }
      }
    }
  }

  /** "articles.date" more than once in front matter: the days of what the file lists. */
  private Set<String> listed() {
    Set<String> once = new HashSet<>();
    return page.article().fields().stream()
        .filter(f -> f.origin() == Field.Origin.FRONT_MATTER)
        .map(Field::name)
        .filter(name -> name.indexOf('.') > 0 && !once.add(name))
        .collect(Collectors.toSet());
  }

  private void keyed(Field field, DateKeys.Meaning meaning) {
    Optional<WrittenDate> date = DateValue.of(field.value(), page.monthFirst());
    if (date.isEmpty()) {
      boolean own = trust(field, meaning) == Trust.METADATA;
      if (own && meaning.kind() == Kind.PUBLISHED) {
        unread.add(field);
      }
      return;
    }
    claims.add(
        Claim.of(meaning.kind(), date.get(), trust(field, meaning), source(field), field.where()));
  }

  private Trust trust(Field field, DateKeys.Meaning meaning) {
    Field.Origin origin = field.origin();
    if (origin == Field.Origin.COMMAND_LINE) {
      return Trust.GIVEN;
    }
    boolean script = origin == Field.Origin.SCRIPT;
    switch (meaning.kind()) {
      case MODIFIED -> {
        return isOtherStory(field) ? Trust.NONE : Trust.MODIFIED;
      }
      case CREATED -> {
        return isOtherStory(field) ? Trust.NONE : Trust.CREATED;
      }
      case PUBLISHED -> {
        return script ? Trust.SCRIPT : published(field, meaning);
      }
      default -> {
        return Trust.NONE;
      }
    }
  }

  private Trust published(Field field, DateKeys.Meaning meaning) {
    return switch (field.origin()) {
      case RESIDUE -> Trust.RESIDUE;
      case META -> meta(field, meaning);
      case MICRODATA -> microdata(field);
      case JSON_LD -> linked(field);
      case PROPERTY -> Trust.CREATED;
      default -> Trust.METADATA;
    };
  }

  private static Trust meta(Field field, DateKeys.Meaning meaning) {
    if (meaning.plain()) {
      return Trust.META_DATE;
    }
    String name = field.name().toLowerCase(Locale.ROOT);
    return name.endsWith("article:published_time") ? Trust.OPEN_GRAPH : Trust.META;
  }

  private Trust microdata(Field field) {
    if (isOtherStory(field) || MEDIA.matcher(type(field)).find()) {
      return Trust.NOISY_TIME;
    }
    boolean noisy = page.isNoisy(field.place()) && !field.place().endsWith(" meta");
    return noisy ? Trust.NOISY_TIME : Trust.MICRODATA;
  }

  private Trust linked(Field field) {
    String type = type(field);
    if (isOtherStory(field) || MEDIA.matcher(type).find()) {
      return Trust.NONE;
    }
    if (ARTICLE.matcher(type).matches()) {
      return Trust.LINKED_ARTICLE;
    }
    return PAGE.matcher(type).matches() ? Trust.LINKED_PAGE : Trust.SCRIPT;
  }

  private static boolean isOtherStory(Field field) {
    boolean linked = field.origin() == Field.Origin.JSON_LD;
    return linked && OTHER_STORY.matcher(inner(field.place())).find()
        || linked && MEDIA.matcher(type(field)).find();
  }

  private static String inner(String place) {
    int script = place.indexOf("script");
    return script < 0 ? place : place.substring(script);
  }

  /** The type of the object that a key stands in. */
  private static String type(Field field) {
    if (field.origin() == Field.Origin.JSON_LD) {
      int dot = field.place().lastIndexOf('.');
      return dot > field.place().lastIndexOf(' ') ? field.place().substring(dot + 1) : "";
    }
    int dot = field.name().indexOf('.');
    return dot < 0 ? "" : field.name().substring(0, dot);
  }

  private void time(Field field) {
    Optional<WrittenDate> date = DateValue.of(field.value(), page.monthFirst());
    if (date.isEmpty() || !date.get().isDay()) {
      return;
    }
    int block = page.blockAt(field.where().span().start());
    if (page.article().blocks().isEmpty()) {
      return;
    }
    Labels.Label label = Labels.ofPlace(field.place());
    boolean updated = label == Labels.Label.UPDATED;
    boolean published = label == Labels.Label.PUBLISHED;
    boolean noisy = page.isNoisy(field.place());
    Trust trust =
        updated
            ? Trust.UPDATED_LINE
            : noisy
                ? page.isNear(block) ? Trust.NOISY_TIME : Trust.RUNNING_TEXT
                : page.isNear(block) || published ? Trust.NEAR_LINE : Trust.FAR_LINE;
    Kind kind = updated ? Kind.MODIFIED : Kind.PUBLISHED;
    claims.add(Claim.of(kind, asShown(date.get(), block), trust, source(field), field.where()));
  }

  /** Where the words shown name another day than the attribute, a reader sees theirs. */
  private WrittenDate asShown(WrittenDate date, int block) {
    String shown = page.article().text(page.article().blocks().get(block).span());
    if (shown.length() > LONGEST_SHOWN) {
      return date;
    }
    String year = String.valueOf(date.day().getYear());
    List<WrittenDate> read = WrittenDates.in(shown + " " + year, page.monthFirst());
    return read.isEmpty() || read.get(0).day().equals(date.day()) ? date : read.get(0);
  }

  private void address(Field field) {
    Matcher matcher = IN_ADDRESS.matcher(field.value().toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String month = matcher.group(3);
      boolean named = !Character.isDigit(month.charAt(0));
      int number = named ? MonthNames.of(month) : Integer.parseInt(month);
      String day = matcher.group(4);
      boolean glued = matcher.group(2).isEmpty() && (month.length() < 2 || day.length() < 2);
      if (!glued && number > 0) {
        String iso = String.format(Locale.ROOT, "%s-%02d-%s", matcher.group(1), number, day);
        DateValue.of(iso, false)
            .ifPresent(
                date ->
                    claims.add(
                        Claim.of(
                            Kind.PUBLISHED, date, Trust.ADDRESS, source(field), field.where())));
      }
    }
  }

  private void fileName() {
    String path = page.article().path();
    Matcher matcher = IN_NAME.matcher(path);
    Optional<WrittenDate> last = Optional.empty();
    while (matcher.find()) {
      Optional<WrittenDate> date =
          DateValue.of(matcher.group(1) + "-" + part(matcher, 3) + "-" + part(matcher, 4), false);
      last = date.isPresent() ? date : last;
    }
    last.ifPresent(
        date ->
            claims.add(
                Claim.of(
                    Kind.PUBLISHED,
                    date,
                    Trust.FILE_NAME,
                    "file name \"" + path.substring(path.lastIndexOf('/') + 1) + "\"",
                    page.article().source().locate(new Span(0, 0)))));
  }

  private static String part(Matcher matcher, int group) {
    return matcher.group(group) == null ? matcher.group(group + 2) : matcher.group(group);
  }

  private static String source(Field field) {
    String kind =
        switch (field.origin()) {
          case FRONT_MATTER -> "front matter";
          case HEADER -> "header line";
          case RESIDUE -> "line left in the copy:";
          case META -> "meta";
          case JSON_LD -> "JSON-LD";
          case MICRODATA -> "microdata";
          case TIME -> "time element";
          case LINK -> "address in";
          case SCRIPT -> "script data";
          case DATA -> "data";
          case PROPERTY -> "document property";
          case FILE_NAME -> "file name";
          case COMMAND_LINE -> "command line";
        };
    return kind + " \"" + field.name() + "\"";
  }
}
