package rejoinder.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite reports into words for people. */
final class Failures {

    private Failures() {}

    static StoreException of(Path directory, Exception failure) {
        SQLiteException sqlite = cause(failure);
        if (sqlite == null) {
            return new StoreException("The ledger in " + directory + " failed: " + failure.getMessage(), failure);
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        // The low byte is the kind of failure, the rest its detail.
        int kind = code.code & 0xff;
        if (kind == SQLiteErrorCode.SQLITE_FULL.code) {
            return new StoreException(
                    "No space left for the ledger in " + directory
                            + ": free some, then run the same again. Everything added before is kept.",
                    failure);
        }
        if (kind == SQLiteErrorCode.SQLITE_CORRUPT.code || kind == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new CorruptLedgerException(
                    "The ledger in " + directory + " is damaged (" + sqlite.getMessage()
                            + "): put back a copy, or move the directory away and read the articles again.",
                    failure);
        }
        if (kind == SQLiteErrorCode.SQLITE_BUSY.code || kind == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new StoreException(
                    "The ledger in " + directory + " is held by another program: wait until it has finished.", failure);
        }
        if (kind == SQLiteErrorCode.SQLITE_READONLY.code
                || kind == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || kind == SQLiteErrorCode.SQLITE_PERM.code) {
            return new StoreException(
                    "The ledger in " + directory + " cannot be opened or written (" + sqlite.getMessage()
                            + "): check the permissions of the directory and of the files in it.",
                    failure);
        }
        return new StoreException("The ledger in " + directory + " failed: " + sqlite.getMessage(), failure);
    }

    /** Whether SQLite could not open the file, or could not make the files that it needs beside it. */
    static boolean cannotOpen(Exception failure) {
        SQLiteException sqlite = cause(failure);
        if (sqlite == null) {
            return false;
        }
        int kind = sqlite.getResultCode().code & 0xff;
        return kind == SQLiteErrorCode.SQLITE_CANTOPEN.code || kind == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    private static @Nullable SQLiteException cause(@Nullable Throwable failure) {
        Throwable at = failure;
        while (at != null && !(at instanceof SQLiteException)) {
            at = at.getCause();
        }
        return (SQLiteException) at;
    }
}
