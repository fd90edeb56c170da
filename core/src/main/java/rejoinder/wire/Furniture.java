package rejoinder.wire;

import java.util.regex.Pattern;

/**
 * Recognises lines that are no part of the story: links, copyright, subscription and credit lines, wire codes. Patterns
 * look at the first 300 characters and take linear time.
 */
final class Furniture {

    private static final int LONGEST = 300;
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Wherever they stand. */
    private static final LinePatterns ANYWHERE = new LinePatterns(
            // "Read more on the site →", "READ MORE: …", "Read the rest here."
            Pattern.compile(
                    "^[(\\[\"“]?(read|see|find out|click|tap) (more|also|here|the (rest|full|original))\\b[^.]{0,120}[→»:.>…)\"”]*$",
                    I),
            Pattern.compile("^.{0,100}[→»]$"),
            Pattern.compile("^\\[/?(ad|ads|embed|caption|gallery|advert|advertisement)[^\\]]{0,40}\\]$", I),
            Pattern.compile(
                    "^(advertisement|story continues below( advertisement)?|sponsored content|most read|trending)[.:]?$",
                    I),
            // "Copyright 2016 …", "© 2019 …", "All rights reserved."
            Pattern.compile("^(\\(c\\)|©|copyright\\b( ©| \\(c\\))?) ?.{0,20}\\b(19|20)\\d\\d\\b.*", I),
            Pattern.compile("^(©|copyright (by|of)\\b|all rights reserved).*", I),
            // The start of the word is looked for last, as it is the dearest to look for.
            Pattern.compile(".{0,200}all(?<=\\ball) rights reserved\\b.*", I),
            // "Sign up to get …", "(Subscribe to the podcast here.)", "Follow NAME on Twitter @name."
            Pattern.compile("^[(\\[\"“]?(sign up|subscribe)\\b( now)?( to| for| here).{0,200}$", I),
            Pattern.compile(
                    "^[(\\[\"“]?(follow|like|find|join) .{1,120}\\bon (twitter|facebook|instagram|telegram|x|youtube|whatsapp)\\b.{0,120}$",
                    I),
            Pattern.compile("^[(\\[\"“]?follow (us|@\\w).{0,120}$", I),
            Pattern.compile(
                    "^(share|tweet|email|print|comment|comments|share this( article| story)?|get our newsletter)[.:]?$",
                    I),
            Pattern.compile("^(twitter|e-?mail|contact|facebook): ?[@\\w].{0,120}$", I),
            // "(Reporting by …; Editing by …)", "--additional reporting by …"
            Pattern.compile(
                    "^[-–—(\\[ ]*(additional |with )?(reporting|writing|editing|compiled|translated) (by|from|and|in)\\b.{0,300}$",
                    I),
            Pattern.compile(
                    "^(more:|related:?|also on |see also|more on this|related (articles|stories|news|topics)).{0,150}$",
                    I),
            Pattern.compile("^[(\\[]?(end|ends|more)[)\\]]$|^-+ ?(end|ends|30) ?-+$|^###+$", I),
            Pattern.compile("^(abstract|full text)\\.?$", I),
            Pattern.compile("^(https?://|www\\.)\\S+$", I),
            // Style sheets that were taken for text.
            Pattern.compile("^[.#@]?[\\w-]++[^.!?]{0,80}\\{$|^[a-z-]{2,30}: ?[^ ]{1,60};$|^\\}\\.?$"));

    /** Only at the end of a text. */
    private static final LinePatterns AT_THE_END = new LinePatterns(
            Pattern.compile("^(source|sources|end|ends|enditem|tags?|related)[.:]?$", I),
            Pattern.compile("^(source|tags?|keywords|categories|via|enditem): ?.{1,100}$", I),
            // "-- By NAME"
            Pattern.compile("^[-–—]{1,3} ?by \\p{Lu}.{0,80}$", I),
            Pattern.compile("^={2,}.{0,40}$"),
            Pattern.compile("^@\\w{2,30}$"));

    /** Codes of the transmission, as in "a0105KYODO", "BC-Soccer-Cup", "KWS-21:37-09-12-18". */
    private static final LinePatterns CODES = new LinePatterns(
            Pattern.compile("^\\p{Ll}\\d{3,5}\\p{Lu}\\S*$"),
            Pattern.compile("^(\\S{1,3} ){0,3}(BC|AM|PM)-\\p{Lu}\\S*( +\\d\\d-\\d\\d \\d{4})?.{0,10}$"),
            Pattern.compile("^[\\p{Lu}\\d]{2,8}-\\d\\d:?\\d\\d-[-\\d]{5,10}$"),
            Pattern.compile("^(?=\\S*\\d)[\\p{Lu}\\d]{2,}[-/][-/:\\p{Lu}\\d]{3,}$"));

    private Furniture() {}

    static boolean isAnywhere(String line) {
        String head = head(line);
        return !hasWords(line) || ANYWHERE.match(head) || CODES.match(head);
    }

    /** True of more lines, but only after the story's last words. */
    static boolean isAtTheEnd(String line) {
        return isAnywhere(line) || AT_THE_END.match(head(line));
    }

    private static boolean hasWords(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String head(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
