package dev.copydesk.report;

import java.nio.charset.StandardCharsets;

/** Paths as URI references: relative ones stay relative, all else than plain letters is escaped. */
final class Uris {
  private static final String PLAIN = "-._~/!$&'()*+,;=@";
  private static final String HEX = "0123456789ABCDEF";

  private Uris() {}

  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    if (path.startsWith("/")) {
      uri.append("file://");
    } else if (path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/') {
      uri.append("file:///").append(path, 0, 2);
      path = path.substring(2);
    }
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = c < 128 && Character.isLetterOrDigit(c);
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
