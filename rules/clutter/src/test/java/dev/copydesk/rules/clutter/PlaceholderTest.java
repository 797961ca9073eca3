package dev.copydesk.rules.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {
  private static final String STORY =
      "The harbour board of Port Ellery voted on Tuesday to raise the sea wall by two metres.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "The work will cost TK million, said Quill.¦TK",
        "The work will cost $TK and take TK years.¦TK,TK",
        "The wall is TKTK metres long.¦TKTK",
        "DEK TK¦TK",
        "PHOTO TK¦PHOTO TK",
        "The mayor (TK) will open it.¦(TK)",
        "Nora Quill [tk] will open it.¦[tk]",
        "The wall, said [insert name], will rise.¦[insert name]",
        "[INSERT QUOTE HERE]¦[INSERT QUOTE HERE]",
        "The wall, said [Name], will rise.¦[Name]",
        "[Name TK] leads the board.¦[Name TK]",
        "It opens on [date].¦[date]",
        "It opens on [DATE TBC] in [CITY].¦[DATE TBC],[CITY]",
        "[photo]¦[photo]",
        "[Photo here]¦[Photo here]",
        "[link to report]¦[link to report]",
        "Read the report [link].¦[link]",
        "[quote from the family to come]¦[quote from the family to come]",
        "The [company name] said no.¦[company name]",
        "Dear [First Name], the wall will rise.¦[First Name]",
        "Call [phone number] or write to [email address].¦[phone number],[email address]",
        "The wall costs [amount] and [XX] people work on it.¦[amount],[XX]",
        "It opens at [TIME] in [VENUE].¦[TIME],[VENUE]",
        "Quill, [age], leads the board.¦[age]",
        "The board, [check spelling], voted.¦[check spelling]",
        "Nora Quill [CQ] leads the board (cq).¦[CQ],(cq)",
        "The vote was [??] to three.¦[??]",
        "The vote was (???) to three.¦(???)",
        "The wall, said (insert name), will rise.¦(insert name)",
        "The wall, said <insert name here>, will rise.¦<insert name here>",
        "Dear {{ first_name }}, welcome.¦{{ first_name }}",
        "Dear {{{name}}}, welcome.¦{{{name}}}",
        "Welcome to {{city}}¦{{city}}",
        "{% block title %} The wall¦{% block title %}",
        "Dear {name}, welcome to {city}.¦{name},{city}",
        "Dear {FIRST_NAME}, welcome.¦{FIRST_NAME}",
        "Dear ${user.name}, welcome.¦${user.name}",
        "Dear #{name}, welcome.¦#{name}",
        "Dear <%= name %>, welcome.¦<%= name %>",
        "Dear *|FNAME|*, welcome.¦*|FNAME|*",
        "Dear %%FIRSTNAME%%, welcome.¦%%FIRSTNAME%%",
        "Dear %FIRST_NAME%, welcome.¦%FIRST_NAME%",
        "Dear %NAME%, welcome.¦%NAME%",
        "Welcome, %s!¦%s",
        "The price is $NaN today.¦$NaN",
        "Turnout was NaN% on Tuesday.¦NaN%",
        "Posted by [object Object]¦[object Object]",
        "The wall costs $00 million.¦$00",
        "The wall costs $X.X million.¦$X.X",
        "HEADLINE HERE¦HEADLINE HERE",
        "Headline goes here¦Headline goes here",
        "STANDFIRST¦STANDFIRST",
        "Photo caption here¦Photo caption here",
        "The caption goes here and says what the wall is.¦caption goes here",
        "Your text here¦Your text here",
        "Enter your headline here, then save.¦Enter your headline here",
        "Click to add title¦Click to add title",
        "Untitled document¦Untitled document",
        "Placeholder image¦Placeholder image",
        "Dummy text¦Dummy text",
        "Platzhaltertext¦Platzhaltertext",
        "Lorem ipsum dolor sit amet, and so on.¦Lorem ipsum dolor sit amet",
        "And consectetur adipiscing elit, too.¦consectetur adipiscing",
        "Here sed do eiusmod tempor.¦sed do eiusmod",
        "Lorem ipsum¦Lorem ipsum",
        "By Name Surname¦Name Surname",
        "By Firstname Lastname¦Firstname Lastname",
        "Von Vorname Nachname¦Vorname Nachname",
        "Published on DD Month YYYY¦DD Month YYYY",
        "Published on DD/MM/YYYY by the board¦DD/MM/YYYY",
        "The wall opens on January XX, the board said.¦XX",
        "In all about XXX people came to the wall.¦XXX",
        "The wall cost $XX million and XX percent more.¦XX,XX",
        "The XX-year-old wall will rise.¦XX",
        "The wall, said XXXX, will rise.¦XXXX",
        "TODO: ask the board about the wall¦TODO:",
        "asdf asdf¦asdf,asdf",
      })
  void whatHoldsAPlaceIsFound(String line, String expected) {
    String text = STORY + "\n\n" + line + "\n\n" + STORY + "\n";
    assertThat(found("wall.txt", text)).containsExactly(expected.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The shop beside TK Maxx opened on Tuesday.",
        "The insurer Techniker Kasse (TK) pays; the TK said so.",
        "Flight TK 1951 landed late.",
        "TK Elevator will build the lift.",
        "Mr. T.K. Quill spoke to the board.",
        "The domain quill.tk was sold.",
        "The coat was sold during Super Bowl XXX in Ellery.",
        "Louis XX and Pius XXX never lived.",
        "Women have XX chromosomes.",
        "It was an XXX film, an XXX-rated one.",
        "The shirt comes in XXL and XXXL.",
        "En la XXX edición del festival hubo lluvia.",
        "El siglo XX fue largo.",
        "He drank XXXX Gold all day.",
        "The card ends in XXXX-XXXX-XXXX-1234.",
        "Call 555-XXXX for help.",
        "\"We love this [city],\" said Nora Quill.",
        "\"He gave me his [name] and [number],\" said Quill.",
        "\"[Quill] is right,\" said the mayor.",
        "\"It was [sic] over,\" he wrote.",
        "\"[He] will see,\" she said.",
        "\"They [inaudible] it,\" said one caller.",
        "\"That [expletive] wall,\" he said. [Laughs.]",
        "The witness, [name withheld], wept.",
        "He moved [from the city] to the coast.",
        "\"And so on [...] until it ends,\" he read.",
        "The wall rose.[1] It fell.[2]",
        "The list [PDF] is long, see [4, 5].",
        "Watch: Mayor falls off wall [VIDEO]",
        "The [two] builders sold [his] first coat.",
        "[This article was first published in May.]",
        "The board (see photo) voted.",
        "The mayor (name not given) voted.",
        "He paid by number (date unknown).",
        "Men (and boys) came, (xx) kisses.",
        "It is not clear who came (who?), she said.",
        "The board sold 5% s-shares at 100%.",
        "Prices rose 5%, sales 10 % and stock 3%.",
        "It costs $100 million and €2.00 more.",
        "It costs $0.05 a mile, or $000s in all.",
        "The set {1, 2, 3} has three members.",
        "He is {laughs} happy.",
        "x < 5 and y > 3, he <3 her.",
        "*** and * and ** are stars",
        "The headline here is that profits fell.",
        "The title goes to Quill for the third time.",
        "The title comes with a cup, and the photo comes from her.",
        "More rain is to come, with text to come home to.",
        "The caption says where the quote goes.",
        "Their story goes on, and here is the quote.",
        "Here is a photo of the wall.",
        "Click here to read the report.",
        "The filler \"lorem ipsum\" is used by printers.",
        "Dates are written YYYY-MM-DD, as ISO has it.",
        "Enter the date in the format DD/MM/YYYY.",
        "Fill in your name, surname and date of birth.",
        "Her family name and surname differ.",
        "The date of the vote: 12/05/2024",
        "He asked: What??? And why???",
        "Kick-off is TBC, the venue TBD.",
        "A dummy was thrown from the wall, a sample taken.",
        "The Untitled series hangs in the museum.",
        "My to-do list: todo el mundo.",
        "The nan bread, NaN in the files, costs £2.",
        "Her nan here is 90.",
        "She is the face of place names, and names of places.",
        "He wrote \"[I] hope [the board] votes\" to me.",
        "The so-called XX–XY system, said Quill.",
        "1. Name\n\n2. Date\n\n3. City",
        "Dear Sir ____________, sign here.",
        "___",
      })
  void whatOnlyLooksLikeItIsFine(String line) {
    String text = STORY + "\n\n" + line + "\n\n" + STORY + "\n";
    assertThat(found("wall.txt", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write `{{ first_name }}` or `[name]` for the name.",
        "```\nDear {{ name }}, %s [date] TK\n```",
        "    Dear ${name}, TKTK",
        "The address is {{ site.url }} and {{ \"wall\" | upcase }}.",
        "The photo [photo](https://quay.example/wall.jpg) is [here](wall.html).",
        "{{< figure src=\"wall.jpg\" >}}",
        "> We love this [city].",
      })
  void programTextAndLinksOfMarkdownAreFine(String line) {
    assertThat(found("wall.md", STORY + "\n\n" + line + "\n\n" + STORY + "\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "wall.md, 'Dear {{ first_name }}, welcome to [city name].', '{{ first_name }},[city name]'",
    "wall.html, '<p>Dear {{name}}, TKTK</p>', '{{name}},TKTK'",
    "wall.html, '<p>Write <code>{{name}}</code></p>', ''",
    "wall.adoc, 'The {author} voted.', ''",
  })
  void everyFormatHasItsOwnVariables(String file, String text, String expected) {
    assertThat(String.join(",", found(file, text))).isEqualTo(expected);
  }

  private static List<String> found(String name, String text) {
    List<Article> articles = new ArrayList<>();
    try {
      new ArticleReaders().read(InputFile.of(name, text), articles::add);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return articles.stream()
        .flatMap(article -> new Placeholder().check(article).stream())
        .map(finding -> finding.where().text())
        .toList();
  }
}
