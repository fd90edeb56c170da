package rejoinder.cli;

import java.util.Optional;
import rejoinder.Rejoinder;
import rejoinder.ledger.Ledger;
import rejoinder.ledger.Reading;
import rejoinder.store.StoreException;
import rejoinder.text.DocumentId;
import rejoinder.wire.Article;
import rejoinder.wire.Rejection;

/** What becomes of one item of a batch on its way into the ledger. Made by many threads, entered by one. */
sealed interface Intake {

    /** Enters it into the ledger, and counts what that did. */
    void enter(Ledger ledger, Tally tally);

    /** An article with its reading. */
    record Read(Article article, Reading reading) implements Intake {
        @Override
        public void enter(Ledger ledger, Tally tally) {
            try {
                tally.count(ledger.add(article, reading), reading.attributions().size());
            } catch (IllegalArgumentException e) {
                new Rejected(new Rejection(article.origin(), Optional.empty(), AnalysisFailure.reason(e)))
                        .enter(ledger, tally);
            }
        }
    }

    /** An article that this version has read before. */
    record Known() implements Intake {
        @Override
        public void enter(Ledger ledger, Tally tally) {
            tally.count(Ledger.Outcome.KNOWN, 0);
        }
    }

    record Rejected(Rejection rejection) implements Intake {
        @Override
        public void enter(Ledger ledger, Tally tally) {
            ledger.reject(rejection);
            tally.count(rejection);
        }
    }

    /** Reads an article unless the ledger has its reading; safe for many threads. */
    static Intake of(Article article, Rejoinder reader, Ledger ledger) {
        try {
            DocumentId id = DocumentId.of(article.raw().toArray());
            return ledger.holds(id, reader.producer()) ? new Known() : new Read(article, reader.read(article));
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Rejected(new Rejection(article.origin(), Optional.empty(), AnalysisFailure.reason(e)));
        }
    }
}
