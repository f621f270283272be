package freedomcities.desk.screens;

import freedomcities.desk.folder.DeskFolder;
import freedomcities.desk.pages.Pages;
import freedomcities.desk.pages.Words;
import freedomcities.render.FreedomCities;
import java.time.Clock;

/**
 * What all screens share.
 *
 * @param cities the front door
 * @param folder that the places are in
 * @param version of the program, for the foot of pages
 * @param clock for the day of a new record and of papers
 */
public record Site(
    FreedomCities cities,
    DeskFolder folder,
    Pages pages,
    Words words,
    String version,
    Clock clock) {}
