package dev.copydesk.rules.attribution;

import java.util.Set;

/** Finds the verb with which a subject states something. */
final class Predicates {
  private static final Set<String> SUPPOSING = Set.of("would", "may", "might");
  private static final int FARTHEST = 28;
  private static final int LONGEST_OBJECT = 12;
  private static final Set<String> SPEAKING = Set.of("speak", "describe", "acknowledge");

  private final Reading text;

  Predicates(Reading text) {
    this.text = text;
  }

  /** The statement verb that the noun phrase with this head is the subject of, or -1. */
  int statementAfter(int head, int last, boolean plural, UnnamedSource.Kind kind) {
    int i = head + 1;
    int limit = Math.min(last, head + FARTHEST);
    boolean relative = false;
    boolean modified = false;
    while (i < limit) {
      if (text.isQuoted(i)) {
        return -1;
      }
      if (text.isMark(i)) {
        int after = afterInsertion(i, limit);
        if (after < 0) {
          return -1;
        }
        i = after;
        continue;
      }
      if (isStatement(i, head, plural)) {
        boolean clause = relative && !speaking(i, kind);
        if (!clause) {
          return i;
        }
        relative = false;
        modified = true;
        i++;
        continue;
      }
      if (relative && text.cue(i).isCue()) {
        relative = false;
        modified = true;
        i++;
        continue;
      }
      if (text.is(i, WordClass.RELATIVE) && i == head + 1 && !modified) {
        relative = true;
        i++;
        continue;
      }
      if (text.lower(i).equals("to") && !modified && !isAddressed(i + 1, limit)) {
        return -1;
      }
      boolean phrase =
          text.is(i, WordClass.PREPOSITION)
              || text.is(i, WordClass.CONNECTING)
              || text.lower(i).equals("and") && modified;
      if (phrase) {
        modified = true;
        i++;
        continue;
      }
      boolean negated = text.is(i, WordClass.NEGATION) || text.lower(i).endsWith("n't");
      if (negated && !relative) {
        return -1;
      }
      if (text.is(i, WordClass.ADVERB) || text.isAny(i, WordClass.HAVE.bit())) {
        i++;
        continue;
      }
      if (text.isAny(i, WordClass.MODAL.bit())) {
        if (!modified && !relative && !SUPPOSING.contains(text.lower(i))) {
          return -1;
        }
        i++;
        continue;
      }
      if (text.isAny(i, WordClass.BE.bit())) {
        boolean going = i + 1 < limit && text.cue(i + 1).form() == Cue.Form.ING;
        if (!going && !relative) {
          return -1;
        }
        i++;
        continue;
      }
      if (!modified && !relative) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  private boolean isStatement(int i, int head, boolean plural) {
    Cue cue = text.cue(i);
    boolean states =
        cue.states()
            || SPEAKING.contains(cue.verb())
            || cue.quotes() && !cue.isAmbiguous() && !cue.needsQuotation()
            || cue.opines() && !(cue.verb().equals("call") && isNext(i, "for"))
            || cue.verb().equals("point") && isNext(i, "out");
    if (!cue.isCue() || !states || text.isCapitalized(i) || cue.verb().equals("ask")) {
      return false;
    }
    if (cue.verb().equals("report") && isDoing(i + 1)
        || cue.verb().equals("advise") && isCounsel(i + 1)) {
      return false;
    }
    int before = i - 1;
    boolean verbal =
        before == head
            || text.isMark(before)
            || !text.isAny(
                    before,
                    WordClass.DETERMINER.bit()
                        | WordClass.PREPOSITION.bit()
                        | WordClass.POSSESSIVE.bit()
                        | WordClass.BE.bit()
                        | WordClass.QUANTITY.bit()
                        | WordClass.COORDINATOR.bit())
                && !text.lower(before).endsWith("'s");
    boolean modal = SUPPOSING.contains(text.lower(before));
    return switch (cue.form()) {
      case BASE -> (plural || modal) && verbal && !text.lower(before).equals("to");
      case S -> !plural && verbal;
      case PAST -> verbal;
      case PARTICIPLE -> text.is(before, WordClass.HAVE);
      case ING -> text.is(before, WordClass.BE) && !text.lower(before).endsWith("been");
    };
  }

  /** "reported sleeping badly": what they told of themselves when they were asked. */
  private boolean isDoing(int i) {
    return i < text.size() && text.isWord(i) && text.lower(i).endsWith("ing");
  }

  /** "advise the board on its budget": their task, and no advice. */
  private boolean isCounsel(int i) {
    for (int k = i; k < Math.min(text.size(), i + LONGEST_OBJECT) && !text.isMark(k, ".;:"); k++) {
      switch (text.lower(k)) {
        case "to", "that", "against" -> {
          return false;
        }
        case "on", "about" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isNext(int i, String word) {
    return i + 1 < text.size() && text.lower(i + 1).equals(word);
  }

  /** "a source who said" is a source, "voters who wanted" are a description. */
  private boolean speaking(int i, UnnamedSource.Kind kind) {
    return kind == UnnamedSource.Kind.ANONYMOUS
        && (text.cue(i).states() || text.cue(i).verb().equals("speak"));
  }

  /** "an adviser to the governor", but not "others to refrain". */
  private boolean isAddressed(int i, int limit) {
    return i < limit
        && (text.isCapitalized(i)
            || text.isAny(
                i, WordClass.DETERMINER.bit() | WordClass.OBJECT.bit() | WordClass.QUANTITY.bit()));
  }

  /** The token after an insertion between commas or brackets, or -1 if the clause ends here. */
  private int afterInsertion(int mark, int limit) {
    if (text.isMark(mark, "-’'.")) {
      return mark + 1;
    }
    String closing = text.isMark(mark, ",") ? "," : text.isMark(mark, "(") ? ")" : "";
    if (closing.isEmpty()) {
      return -1;
    }
    if (closing.equals(",") && mark + 1 < limit && text.isCapitalized(mark + 1)) {
      return -1;
    }
    for (int i = mark + 1; i < limit && i < mark + 16; i++) {
      if (text.isMark(i, closing) && !text.isQuoted(i)) {
        return i + 1;
      }
    }
    return -1;
  }
}
