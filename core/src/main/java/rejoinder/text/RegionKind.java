package rejoinder.text;

/** What a block of an article is for. */
public enum RegionKind {
    HEADLINE,
    /** The line under the headline, also called standfirst or subheading. */
    DECK,
    /** Rubric with date and time, such as "World, March 4, 2024, 19:07". */
    SECTION,
    BYLINE,
    /** Place, date and agency before the first words, such as "MOSCOW, November 30. /TASS/." */
    DATELINE,
    BODY,
    CAPTION,
    /** Links, copyright and subscription lines; nothing is attributed inside. */
    BOILERPLATE
}
