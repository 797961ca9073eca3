package dev.copydesk.cli;

import dev.copydesk.rule.DidYouMean;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Puts {@code check} before arguments that name no command: {@code copydesk articles/}. */
final class DefaultCommand {
  private static final Set<String> OF_ITS_OWN = Set.of("-h", "--help", "-V", "--version");

  private DefaultCommand() {}

  static String[] complete(String[] args, Set<String> commands, Console console) {
    if (args.length == 0) {
      return new String[] {"--help"};
    }
    if (args[0].equals("help") && !exists("help", console)) {
      return args.length == 1 ? new String[] {"--help"} : new String[] {args[1], "--help"};
    }
    if (args[0].equals("version") && !exists("version", console)) {
      return new String[] {"--version"};
    }
    boolean mistyped =
        args[0].chars().allMatch(c -> c >= 'a' && c <= 'z')
            && DidYouMean.nearest(args[0], commands).isPresent()
            && !exists(args[0], console);
    if (OF_ITS_OWN.contains(args[0]) || commands.contains(args[0]) || mistyped) {
      return args;
    }
    return Stream.concat(Stream.of("check"), Arrays.stream(args)).toArray(String[]::new);
  }

  private static boolean exists(String path, Console console) {
    try {
      return Files.exists(console.directory().resolve(Path.of(path)));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
