package dev.copydesk.rules.attribution;

/** What speaks for or against a sentence being a claim that needs a source. */
enum ClaimFeature {
  /** Money, a percentage, thousands and more, so many in ten, or a count of a hundred and more. */
  STRONG_FIGURE,
  /** Any other number that counts something. */
  WEAK_FIGURE,
  /** About, more than, nearly. */
  APPROXIMATE,
  /** Sums of money. */
  MONEY,
  /** It counts the dead and wounded, weapons or troops: figures that a side of a conflict gives. */
  CONFLICT,
  /** The largest, the worst. */
  SUPERLATIVE,
  /** Words for crimes and other wrongs. */
  WRONGDOING,
  /** It is the only sentence of its paragraph. */
  LONE_SENTENCE,
  /** It is the first sentence of its paragraph. */
  FIRST_SENTENCE,
  /** It has less than a dozen words. */
  SHORT,
  /** It stands in the first two paragraphs, which sum up what follows. */
  OPENING,
  /** The sentence before or after it quotes. */
  QUOTE_BESIDE,
  /** The sentence before it says who says something. */
  SAYING_BEFORE,
  /** The sentence after it does. */
  SAYING_AFTER,
  /** Another sentence of the paragraph does. */
  SAYING_IN_PARAGRAPH,
  /** It holds a verb of thinking, wanting or doing that may report. */
  WEAK_CUE,
  /** A report, a poll or a study stands in the sentences before it. */
  DOCUMENT_BEFORE,
  /** One stands in the sentence itself. */
  DOCUMENT,
  /** Votes, seats and leads, which everybody can look up. */
  ELECTION,
  /** Quotations of shares, currencies and goods, which everybody can look up. */
  MARKET,
  /** It goes on about he, she, it or they. */
  PRONOUN_SUBJECT,
  /** It holds two names or more. */
  NAMES,
  /** It says I or we. */
  FIRST_PERSON,
  /** It is cut by a colon or semicolon. */
  COLON
}
