package dev.copydesk.cli;

import dev.copydesk.rule.DidYouMean;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code copydesk completion SHELL}: prints what a shell needs to complete commands and options.
 */
@Command(
    name = "completion",
    description = "Print what a shell needs to complete commands and options.",
    footer = {
      "",
      "bash: copydesk completion bash > ~/.local/share/bash-completion/completions/copydesk",
      "zsh:  put source <(copydesk completion zsh) into ~/.zshrc, after compinit"
    })
final class CompletionCommand implements Callable<Integer> {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  private final Console console;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private String shell = "";

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!SHELLS.contains(shell)) {
      throw new UsageException(
          "no completion for the shell \"" + shell + "\"" + DidYouMean.hint(shell, SHELLS));
    }
    // one script serves both: in zsh it asks for bashcompinit itself
    console.out().print(AutoComplete.bash("copydesk", Main.commandLine(console)));
    return 0;
  }
}
