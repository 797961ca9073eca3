package dev.copydesk.rules.names;

import dev.copydesk.rule.Options;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleFamily;
import java.util.List;
import java.util.Locale;

/** The rules about names. */
public final class NamesFamily implements RuleFamily {
  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<Rule> rules(Options options) {
    AuthorityList list = authority(options.of("names/misspelled-name"));
    return List.of(
        new InconsistentSpelling(),
        new InconsistentAcrossArticles(list),
        new MisspelledName(list),
        new FirstReference(),
        new Mention());
  }

  private static AuthorityList authority(Options options) {
    List<String> files =
        options.files("list", List.of(), "Files with the names a house has decided on.");
    String style =
        options.choice(
            "style",
            "none",
            "The house whose published forms of disputed names are wanted.",
            "none",
            "ap",
            "reuters",
            "bbc",
            "guardian",
            "nyt");
    String diacritics =
        options.choice(
            "diacritics",
            "free",
            "What happens to accents: free, keep those of listed names, strip all.",
            "free",
            "keep",
            "strip");
    AuthorityList list = AuthorityList.EMPTY;
    for (String file : files) {
      list = list.plus(AuthorityFile.read(file));
    }
    if (!style.equals("none")) {
      list = list.plus(HouseStyles.of(style));
    }
    AuthorityList.Marks marks = AuthorityList.Marks.valueOf(diacritics.toUpperCase(Locale.ROOT));
    return list.plus(new AuthorityList(List.of(), marks));
  }
}
