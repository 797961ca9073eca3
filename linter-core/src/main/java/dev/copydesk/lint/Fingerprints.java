package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Names for findings that stay the same while the text around them moves: made from the rule, the
 * path and the words found, never from a line number. Of findings that are alike in all that, the
 * second has another name than the first.
 */
public final class Fingerprints {
  private static final int BYTES = 16;

  private Fingerprints() {}

  /** The fingerprint of each finding, in the order given: 32 hexadecimal digits, all different. */
  public static List<String> of(List<Finding> findings) {
    return of(findings, path -> path);
  }

  /** The same with paths that are counted from elsewhere. */
  static List<String> of(List<Finding> findings, UnaryOperator<String> paths) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (Finding finding : findings) {
      String content =
          finding.rule() + '\n' + paths.apply(finding.where().path()) + '\n' + words(finding);
      int nth = seen.merge(content, 1, Integer::sum);
      fingerprints.add(hash(content + '\n' + nth));
    }
    return fingerprints;
  }

  /** White space does not count, so that wrapping a paragraph anew changes nothing. */
  private static String words(Finding finding) {
    return String.join(" ", finding.where().text().strip().split("\\s+"));
  }

  private static String hash(String content) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
