package rejoinder.store;

import rejoinder.ledger.Reading;
import rejoinder.text.DocumentId;
import rejoinder.wire.Article;

/** An article with its reading, as they are added to a ledger. */
record ReadArticle(Article article, Reading reading) {

    DocumentId id() {
        return reading.document().id();
    }
}
