package dev.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String TEXT = "The “café” of Elmförd shut – for €5.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsTheEncodingAndIsNoText(String charset) throws Exception {
    assertThat(decode("\ufeff" + TEXT, Charset.forName(charset))).isEqualTo(TEXT);
    assertThat(page("\ufeff" + TEXT, Charset.forName(charset))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void withoutAMarkTheBytesTellIt(String charset) throws Exception {
    assertThat(decode(TEXT, Charset.forName(charset))).isEqualTo(TEXT);
    assertThat(page(TEXT, Charset.forName(charset))).isEqualTo(TEXT);
  }

  @Test
  void oneStrayByteLeavesTheRestOfUtf8AsItIs() throws Exception {
    byte[] bytes = (TEXT + "It is #40.\n").getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xA3;

    assertThat(Decoding.decode(bytes)).isEqualTo(TEXT + "It is £40.\n");
    assertThat(Decoding.decodeHtml(bytes)).isEqualTo(TEXT + "It is £40.\n");
  }

  @Test
  void aCharacterCutOffAtTheEndIsReadByteByByte() throws Exception {
    byte[] whole = (TEXT + "é").getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

    assertThat(Decoding.decode(cut)).isEqualTo(TEXT + "Ã");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=\"windows-1251\">",
        "<META http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
        "<?xml version='1.0' encoding='windows-1251'?>"
      })
  void aPageNamesItsEncoding(String declaration) throws Exception {
    String html = declaration + "<p>Паром стоит в порту.</p>";

    assertThat(page(html, Charset.forName("windows-1251"))).isEqualTo(html);
  }

  @Test
  void aPageInUtf8IsUtf8WhateverItSays() throws Exception {
    String html = "<meta charset=\"windows-1251\"><p>" + TEXT;

    assertThat(page(html, StandardCharsets.UTF_8)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "utf-16", "no-such-charset"})
  void latin1AndWhatCannotBeIsReadAsWindows1252(String name) throws Exception {
    String html = "<meta charset=" + name + "><p>The “café” shut.</p>";

    assertThat(page(html, WESTERN)).isEqualTo(html);
  }

  @Test
  void zerosAmongLettersAreNoText() {
    byte[] bytes = {'a', 0, 0, 'b', 'c', 0, 'd', 'e', 'f'};

    assertThatThrownBy(() -> Decoding.decode(bytes))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("this is not text: it holds binary data");
  }

  private static String decode(String text, Charset charset) throws UnreadableFileException {
    return Decoding.decode(text.getBytes(charset));
  }

  private static String page(String text, Charset charset) throws UnreadableFileException {
    return Decoding.decodeHtml(text.getBytes(charset));
  }
}
