package rejoinder.actor;

import java.util.Locale;

/** Whose role counts for the holder of an office. */
enum RoleOf {
    /** The office's: a judge is of the judiciary, whoever appointed her. */
    OWN,
    /** That of the body served: a spokesman of a company. */
    BODY,
    /** That of the body if one is named, else the office's: the president of a bank, the president. */
    EITHER;

    static RoleOf of(String cell) {
        return valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
