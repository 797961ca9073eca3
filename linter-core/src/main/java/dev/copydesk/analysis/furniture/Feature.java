package dev.copydesk.analysis.furniture;

import java.util.EnumMap;
import java.util.Map;

/** What can be said of a line, and how it reads as the reason of a verdict. */
enum Feature {
  ONE_WORD("is a word alone"),
  TWO_WORDS("is two words alone"),
  FEW_WORDS("is a few words alone"),
  SOME_WORDS("is short"),
  MANY_WORDS("is long"),
  FINAL_STOP("ends as a sentence does"),
  QUESTION("is a question"),
  COLON("ends with a colon"),
  SENTENCES("holds several sentences"),
  QUOTED("is a quotation"),
  LIST_ITEM("is an item of a list"),
  SUBHEAD("stands where a subhead stands"),
  SHOUTING("is in capitals"),
  NUMBERS("is mostly numbers"),
  ONLY_NUMBERS("is a number alone"),
  MONEY("names a price"),
  INNER_COLON("is a label with its value"),
  ADDRESS("holds an address or handle"),
  TITLE_CASE("is written like a title"),
  NAME_ALONE("is a name alone"),
  TIME("is a time stamp"),
  WEAK_WORDING("says what pages often say"),
  BUTTON_WORDS("uses the words of buttons and labels"),
  LENGTH("is as long as a paragraph"),
  SHARED("shares its words with the story"),
  AFTER("stands after the story"),
  BEFORE("stands before the story"),
  CORE("is a paragraph of the story"),
  NO_BODY("stands where there is no running text"),
  TITLE_AFTER("reads like the title of another story, after this one"),
  TITLE_BEFORE("reads like a title, before the story"),
  TITLE_BETWEEN("reads like the title of another story, between two paragraphs"),
  SHORT_BETWEEN("is a few words between two paragraphs"),
  CUT_OFF_OUTSIDE("breaks off, outside the story"),
  CUT_OFF_BETWEEN("breaks off"),
  STRANGE_AFTER("shares no words with the story it follows"),
  NAME_AFTER("is a name the story does not know"),
  LAST_LINE("is the last line"),
  SHORT_LINES("stands in a text of many short lines"),
  HIT_BEFORE("follows a piece of the page"),
  HIT_AFTER("stands before a piece of the page"),
  BETWEEN_HITS("stands between pieces of the page"),
  HIT_NEAR("stands near a piece of the page"),
  HIT_EARLIER_IN_TAIL("stands after pieces of the page, after the story"),
  SENTENCE_IN_TAIL("is a sentence after pieces of the page"),
  TAIL_HITS("stands among pieces of the page, after the story"),
  HEAD_HITS("stands among pieces of the page, before the story"),
  TITLE_RUN("is one of several titles in a row"),
  ALIKE("looks like its neighbour"),
  BEFORE_SENTENCE("stands before a paragraph of the story"),
  TITLE_THEN_CUT_OFF("is a title above a text that breaks off"),
  NEAR_TIME("stands beside a time stamp"),
  SHOUTED_TITLE("is a title in capitals between two paragraphs"),
  NUMBERED_TITLE("is a title with a number, after the story"),
  GLUED_TITLES("is several titles in one line");

  private static final Map<Feature, Integer> INDEX = new EnumMap<>(Feature.class);

  static {
    for (Feature feature : values()) {
      INDEX.put(feature, INDEX.size());
    }
  }

  private final String reason;

  Feature(String reason) {
    this.reason = reason;
  }

  /** Where its value stands among those of a line, counted from 0. */
  int index() {
    return INDEX.get(this);
  }

  /** Completes the sentence "this line …". */
  String reason() {
    return reason;
  }
}
