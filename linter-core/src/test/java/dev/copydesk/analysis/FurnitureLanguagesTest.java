package dev.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.analysis.Furniture.Piece;
import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The common prompts of pages in German, French and Spanish, each between two paragraphs. */
class FurnitureLanguagesTest {
  private static final List<String> GERMAN =
      List.of(
          "Deich in Ellerhafen wird erhöht",
          "Der Hafenrat von Ellerhafen hat am Dienstag beschlossen, den alten Deich um zwei Meter zu"
              + " erhöhen, bevor die Winterstürme kommen.",
          "Wie es weitergeht",
          "Die Arbeiten am Deich sollen bis zum Frühjahr dauern, teilte der Hafenrat mit, und die"
              + " Straße am Hafen von Ellerhafen bleibt offen.",
          "„Wir haben lange auf diesen Deich gewartet“, sagte Nora Quill.");
  private static final List<String> FRENCH =
      List.of(
          "La digue de Port-Ellery sera rehaussée",
          "Le conseil du port de Port-Ellery a décidé mardi de rehausser la vieille digue de deux"
              + " mètres avant l'arrivée des tempêtes de l'hiver.",
          "Et maintenant",
          "Les travaux de la digue doivent durer jusqu'au printemps, selon le conseil du port, et"
              + " la route du port de Port-Ellery restera ouverte.",
          "« Nous avons longtemps attendu cette digue », a dit Nora Quill.");
  private static final List<String> SPANISH =
      List.of(
          "El dique de Puerto Ellery será más alto",
          "El consejo del puerto de Puerto Ellery decidió el martes levantar dos metros el viejo"
              + " dique antes de que lleguen las tormentas del invierno.",
          "Lo que sigue",
          "Las obras del dique durarán hasta la primavera, dijo el consejo del puerto, y la"
              + " carretera del puerto de Puerto Ellery seguirá abierta.",
          "«Hemos esperado mucho este dique», dijo Nora Quill.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          share-bar           | Artikel teilen
          newsletter-prompt   | Jetzt Newsletter abonnieren
          subscription-prompt | Jetzt einloggen
          comment-prompt      | Kommentar schreiben
          related-link        | Lesen Sie auch: Fähre fährt wieder
          related-link        | Das könnte Sie auch interessieren
          read-more           | Weiterlesen
          advertisement       | Anzeige
          photo-credit        | Foto: Nora Quill
          legal-footer        | Alle Rechte vorbehalten
          follow-prompt       | Folgen Sie uns auf Facebook
          media-control       | Video abspielen
          timestamp           | vor 3 Stunden
          navigation          | Zum Seitenanfang
          tag-list            | Schlagwörter: Deich, Hafen
          author-box          | Über den Autor
          contact-prompt      | Schreiben Sie uns an redaktion@example.org
          cookie-notice       | Cookies akzeptieren
          """)
  void promptsInGerman(String kind, String line) {
    assertThat(kinds(GERMAN, line)).containsExactly(kind + ": " + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          share-bar           | Partager cet article
          newsletter-prompt   | Inscrivez-vous à notre newsletter
          subscription-prompt | Article réservé aux abonnés
          comment-prompt      | Laisser un commentaire
          related-link        | Lire aussi : Le ferry repart
          related-link        | À lire aussi
          read-more           | Lire la suite
          advertisement       | Publicité
          photo-credit        | Photo : Nora Quill
          legal-footer        | Tous droits réservés
          follow-prompt       | Suivez-nous sur Facebook
          media-control       | Lancer la vidéo
          timestamp           | il y a 3 heures
          navigation          | Retour en haut de page
          tag-list            | Mots-clés : digue, port
          author-box          | À propos de l'auteur
          contact-prompt      | Contactez la rédaction
          cookie-notice       | Accepter les cookies
          """)
  void promptsInFrench(String kind, String line) {
    assertThat(kinds(FRENCH, line)).containsExactly(kind + ": " + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          share-bar           | Compartir este artículo
          newsletter-prompt   | Suscríbete a nuestro boletín
          subscription-prompt | Iniciar sesión
          comment-prompt      | Deja un comentario
          related-link        | Lea también: El transbordador vuelve
          related-link        | Te puede interesar
          read-more           | Seguir leyendo
          advertisement       | Publicidad
          photo-credit        | Foto: Nora Quill
          legal-footer        | Todos los derechos reservados
          follow-prompt       | Síguenos en Facebook
          media-control       | Ver vídeo
          timestamp           | hace 3 horas
          navigation          | Volver arriba
          tag-list            | Etiquetas: dique, puerto
          author-box          | Sobre el autor
          contact-prompt      | Escríbanos a redaccion@example.org
          cookie-notice       | Aceptar cookies
          """)
  void promptsInSpanish(String kind, String line) {
    assertThat(kinds(SPANISH, line)).containsExactly(kind + ": " + line);
  }

  @Test
  void storiesStayWhole() {
    assertThat(kinds(GERMAN, "Der Deich ist 300 Jahre alt.")).isEmpty();
    assertThat(kinds(FRENCH, "La digue a 300 ans.")).isEmpty();
    assertThat(kinds(SPANISH, "El dique tiene 300 años.")).isEmpty();
  }

  /** What is furniture in a story with one more line before its last paragraph. */
  private static List<String> kinds(List<String> story, String line) {
    List<String> lines = new ArrayList<>(story);
    lines.add(4, line);
    List<Article> articles = new ArrayList<>();
    try {
      String text = String.join("\n\n", lines) + "\n";
      new ArticleReaders().read(InputFile.of("a.txt", text), articles::add);
    } catch (IOException | UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
    Article article = articles.get(0);
    List<String> kinds = new ArrayList<>();
    for (Piece piece : Furniture.of(article).pieces()) {
      for (int i = piece.first(); i <= piece.last(); i++) {
        kinds.add(piece.kind() + ": " + article.text(article.blocks().get(i).span()));
      }
    }
    return kinds;
  }
}
