package freedomcities.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** From the first page to papers, and a file sent and opened, by keyboard alone. */
final class KeyboardPath {
  private static final String GO = "main button.button--big";

  private final Page page;
  private final Keyboard keys;
  private final Pictures pictures;
  private String place = "";

  KeyboardPath(Page page, Pictures pictures) {
    this.page = page;
    this.keys = new Keyboard(page);
    this.pictures = pictures;
  }

  /**
   * Goes it.
   *
   * @param name of the place, which is one that nobody has yet
   * @return the address of the place
   */
  String go(String name, Path folder) throws IOException {
    fiveQuestions(name);
    lettersAndDays();
    wordsOfAPolicy();
    answersAndMeeting();
    papers();
    sendAndOpen(folder);
    undo();
    return place;
  }

  private void fiveQuestions(String name) {
    pictures.take(page, "start");
    keys.enter("main a[href='/new']");
    keys.to("#state");
    page.keyboard().type("Arizona");
    keys.enter(GO);
    keys.choose("kind", "city");
    keys.type("#name", "City of " + name);
    keys.choose("body", "named");
    keys.type("#body-name", "the " + name + " Review Board");
    keys.enter(GO);
    place = page.url().replaceFirst("[?#].*", "");
    pictures.take(page, "place");
    keys.press("#law ~ details summary, .note summary", "Enter");
    keys.enter(".note form button");
    expect(".note#law, #law.note");
  }

  private void step(String key) {
    if (page.isVisible("nav.steps")) {
      keys.enter("nav.steps a[href$='/" + key + "']");
      return;
    }
    allSteps();
    keys.enter(".tasks a[href$='/" + key + "']");
  }

  /** On a narrow screen a link stands for the row of steps. */
  private void allSteps() {
    if (page.isVisible("main a.back")) {
      keys.enter("main a.back");
    } else if (page.querySelector(".tasks") == null) {
      keys.enter("header a.brand");
      keys.enter(".places a[href='" + place.replaceFirst("^[a-z]+://[^/]*", "") + "']");
    }
  }

  private void lettersAndDays() {
    step("request");
    keys.type("#records-request-requester", "Ana Example");
    keys.type("#records-request-contact", "ana@example.org");
    keys.enter("main form[data-keep] button.button");
    keys.enter("main form:has(#by) button");
  }

  private void wordsOfAPolicy() {
    step("stands");
    keys.enter("#rule-5 a[href$='/rule/0/5']");
    keys.enter("main a[href$='/rule/0/5/new']");
    keys.type(
        "#text",
        "Officers may inquire into immi- gration status of an individual during a lawful stop.");
    keys.type("#source", "Police Department policy manual, section 3.1");
    keys.enter(GO);
    expect("button[name=clean]");
    pictures.take(page, "clean");
    keys.enter("button[name=clean][value=yes]");
    keys.choose("e-inquiry", "opposite");
    keys.press("#e-inquiry summary", "Enter");
    keys.type("#w-inquiry", "may inquire into immigration status");
    pictures.take(page, "card");
    keys.enter(GO);
    expect("#rule-5 blockquote");
    keys.enter("#rule-1 a[href$='/rule/0/1']");
    keys.choose("status", "in-practice");
    keys.type("#citation", "Chief Ruiz, by telephone");
    keys.enter("main form[data-keep] button.button");
    pictures.take(page, "stands");
  }

  private void answersAndMeeting() {
    step("answers");
    keys.type("#meeting\\.who", "Chief of Police");
    keys.choose("rule-4.in-place", "yes");
    keys.choose("rule-4.in-writing", "no");
    keys.choose("rule-4.position", "supports");
    keys.type("#rule-4\\.words", "It is not written anywhere.");
    keys.enter(GO);
    pictures.take(page, "answers");
    keys.enter("button[value=keep]");
    step("answers");
    keys.enter("main a[href$='/answers/record']");
    keys.enter("#rule-4 a[href*='/record/']");
    keys.type("#answer\\.who", "Chief Ruiz");
    keys.enter(GO);
    keys.enter("#rule-4 a[href$='/take-back']");
    pictures.take(page, "take-back");
    keys.enter(GO);
    undo();
    keys.enter("form[action$='/undo'] button");
    step("details");
    keys.type("#meeting-where", "City Hall, 1 Main Street");
    keys.enter(GO);
  }

  private void papers() {
    keys.enter(".tabs a[href*='for=public']");
    keys.enter("button[value=make]");
    expect(".note[role=status] li");
    pictures.take(page, "papers");
  }

  private void sendAndOpen(Path folder) throws IOException {
    allSteps();
    Path sent = keys.download("main a[href$='/town-file']");
    Path named = Files.copy(sent, folder.resolve("sent.yaml"));
    keys.enter("header a.brand");
    keys.enter("main a[href='/open']");
    keys.file("#town", named);
    keys.enter(GO);
    if (!page.url().replaceFirst("[?].*", "").equals(place)) {
      throw new IllegalStateException("the file that was sent is not the one that was opened");
    }
    Files.delete(named);
  }

  private void undo() {
    keys.enter("form[action$='/undo'] button");
    keys.enter("form[action$='/undo'] button");
  }

  private void expect(String selector) {
    if (page.querySelector(selector) == null) {
      throw new IllegalStateException("no " + selector + " on " + page.url());
    }
  }
}
