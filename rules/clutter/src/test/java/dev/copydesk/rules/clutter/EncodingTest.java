package dev.copydesk.rules.clutter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import dev.copydesk.rule.Finding;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "’", "‘", "“", "–", "—", "…", "€", "•", "™", "é", "ü", "ñ", "É", "Ö", "ß", "ç", "ø"
      })
  void whatWasReadInAWrongEncodingIsMended(String meant) {
    String once = misread(meant);
    String twice = misread(once);
    String latin = new String(meant.getBytes(UTF_8), ISO_8859_1);

    for (String garbled : List.of(once, twice, latin)) {
      assertThat(mended("the wall" + garbled + "s of the quay"))
          .isEqualTo("the wall" + meant + "s of the quay");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "caf√© by the board‚Äôs wall, café by the board’s wall",
    "she said вЂњyesвЂ¦, she said “yes…",
    "ÐŸÐ¾Ñ€Ñ‚ is the sign, Порт is the sign",
    "the quay ðŸŒŠ at night, the quay 🌊 at night",
    "5Â°C at the wall for Â£5, 5°C at the wall for £5",
    "Ã‰cluse and Ã“scar, Écluse and Óscar",
    "ï»¿The wall, The wall",
    "the wall\u0092s stones, the wall’s stones",
    "the wall\ufeff rises, the wall rises",
    "the wall\u0007 rises, the wall rises",
  })
  void whatIsCertainIsSafelyMended(String garbled, String meant) {
    assertThat(mended(garbled)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "the sea\u00adwall rises, the seawall rises",
    "the sea\u200bwall rises, the seawall rises",
    "the wall rises.\u2060\u2060 So, the wall rises. So",
    "call \u202a020 555\u202c now, call 020 555 now",
    "\u200ethe wall rises, the wall rises",
    "the sea\u200cwall rises, the seawall rises",
    "she said â€œyesâ€ and left, she said “yes” and left",
    "voilÃ la, voilà la",
    "it is 5Â km away, it is 5 km away",
    "the board?s wall, the board’s wall",
    "they don?t know, they don’t know",
  })
  void whatAnEditorHasToLookAtHasAnUnsafeFix(String garbled, String meant) {
    assertThat(fixed(garbled, true)).isEqualTo(meant);
  }

  @Test
  void anInvisibleCharacterInALineOfWordsStaysWithoutBeingAsked() {
    assertThat(fixed("the sea\u00adwall rises\u2060", false))
        .isEqualTo("the sea\u00adwall rises\u2060");
    assertThat(fixed("\u200b", false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the qu\ufffdy",
        "the ï¿½ wall",
        "the \ufffc wall",
        "the wall\u0081s",
        "realÃ¢€world",
        "longâ€term",
        "esp\u00c3 \u0308re"
      })
  void whatIsLostIsFoundAndNotMended(String text) {
    assertThat(check(text)).hasSize(1);
    assertThat(fixed(text, true)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“AMANHÃ” é o título, disse a IRMÃ…",
        "MANHÃ – e AMANHÃ’ também, NÃO e CORAÇÃO",
        "“HYVÄ”, sanoi hän, ja TÄMÄ… on PÄÄ”",
        "OCH PÅ” – sa han. Å» är en by.",
        "L’âme à l’hôtel «Âme» : « Â » et « déjà »",
        "CAFÉ» et L’ÉTÉ…",
        "Ông Ân ở Đà Nẵng, XÃ HỘI, CHÂU Á",
        "Đường Ä, Ấ và Ố",
        "В\u00a0Москве и Г\u00a0– «да» вЂ",
        "می\u200cخواهم به خانه بروم",
        "क्\u200dष और क्\u200cष",
        "the family 👩\u200d👩\u200d👧 and the flag 🏳️\u200d🌈",
        "ไทย\u200bไทย สวัสดี",
        "東京\u200b大阪",
        "הקיר \u200eC++\u200f גבוה",
        "√2 × √3 and √π, ¬a, ±5, 2√n",
        "Ångström, señor Ñandú, Þórður á Íslandi, naïve Zoë",
        "20\u00a0% and 5\u00a0km, « oui »",
        "see https://quay.example/page?s=1 and page?t/2, why? so be it",
        "who?me, what?not",
        "“smart” ‘quotes’ – and — dashes… of €5 and ™",
      })
  void lettersAndMarksOfManyLanguagesAreFine(String text) {
    assertThat(check(text)).isEmpty();
  }

  /** As browsers do it: the few bytes without a character stay what they are. */
  private static String misread(String text) {
    StringBuilder result = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      String one = new String(new byte[] {b}, WESTERN);
      result.append(one.equals("\ufffd") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return result.toString();
  }

  private static String mended(String text) {
    return fixed(text, false);
  }

  private static String fixed(String text, boolean unsafe) {
    StringBuilder result = new StringBuilder(text);
    List<Finding> findings = check(text);
    for (int i = findings.size() - 1; i >= 0; i--) {
      findings.get(i).fixes().stream()
          .filter(fix -> fix.safe() || unsafe)
          .flatMap(fix -> fix.edits().stream())
          .forEach(
              edit -> {
                Span span = edit.where().span();
                result.replace(span.start(), span.end(), edit.replacement());
              });
    }
    return result.toString();
  }

  private static List<Finding> check(String text) {
    Article article =
        Article.builder("text", Source.of("wall.txt", text), SourceMap.identity(text))
            .block(Role.PARAGRAPH, new Span(0, text.length()))
            .build();
    return new EncodingResidue().check(article);
  }
}
