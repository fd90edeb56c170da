package rejoinder.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import rejoinder.actor.Actor;
import rejoinder.ledger.CuratedActors;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Entry;
import rejoinder.text.DocumentId;

/**
 * Brings an index up to the ledger: first the articles that decisions of people touch, then those that came. Commits
 * in between are whole: what they say they cover is in them. Used once, by one thread.
 */
final class IndexUpdate {

    static final int BATCH = 20_000;

    private final IndexWriter writer;
    private final CuratedLedger ledger;
    private final int batch;
    private final LongConsumer progress;
    private long done;

    IndexUpdate(IndexWriter writer, CuratedLedger ledger, int batch, LongConsumer progress) {
        this.writer = writer;
        this.ledger = ledger;
        this.batch = batch;
        this.progress = progress;
    }

    static boolean isCurrent(Covered covered, CuratedLedger ledger) {
        return covered.state().equals(ledger.state().toString());
    }

    /** @return false if the index is ahead of the ledger, thus of another one */
    boolean run(Covered covered) throws IOException {
        // Asked before anything is read: what comes while this runs makes it another state.
        String state = ledger.state().toString();
        List<CurationEntry> decisions = ledger.curation();
        if (decisions.size() < covered.decisions()) {
            return false;
        }
        ArticleDocuments documents = new ArticleDocuments(shown(decisions));
        Set<String> touched = touched(decisions, (int) covered.decisions(), covered.readings() > 0);
        for (String id : touched) {
            Optional<Entry> entry = ledger.entry(new DocumentId(id));
            if (entry.isPresent()) {
                add(documents, entry.get());
            }
        }
        try {
            long reached = ledger.forEachSince(covered.readings(), (entry, position) -> {
                try {
                    add(documents, entry);
                    if (done % batch == 0) {
                        commit(new Covered(position, decisions.size(), "", ""));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            commit(new Covered(reached, decisions.size(), state, ""));
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
        return true;
    }

    private void add(ArticleDocuments documents, Entry entry) throws IOException {
        String id = entry.reading().document().id().value();
        writer.updateDocuments(new Term(IndexFields.ARTICLE, id), documents.of(entry));
        progress.accept(++done);
    }

    private void commit(Covered covered) throws IOException {
        writer.setLiveCommitData(covered.data().entrySet());
        writer.commit();
    }

    private UnaryOperator<Actor> shown(List<CurationEntry> decisions) {
        if (decisions.isEmpty()) {
            return UnaryOperator.identity();
        }
        CuratedActors curated = ledger.curated();
        return actor -> curated.actor(actor.id()).orElse(actor);
    }

    /** Ids of the articles in which a decision after {@code known} may change anything. */
    private Set<String> touched(List<CurationEntry> decisions, int known, boolean any) throws IOException {
        Set<String> articles = new TreeSet<>();
        if (!any || known == decisions.size()) {
            return articles;
        }
        Set<BytesRef> actors = new TreeSet<>();
        Set<BytesRef> statements = new TreeSet<>();
        for (CurationEntry entry : decisions.subList(known, decisions.size())) {
            Curation decision = entry.decision();
            for (int i = 0; i < decisions.size() && decision.action() == Curation.Action.UNDO; i++) {
                decision =
                        decisions.get(Integer.parseInt(decision.subject()) - 1).decision();
            }
            decision.actors().forEach(a -> actors.add(new BytesRef(a)));
            // Whatever a decision is about, it names statements and articles by their ids.
            Arrays.stream(decision.subject().split(" ")).map(BytesRef::new).forEach(statements::add);
        }
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (var query : List.of(
                    new TermInSetQuery(IndexFields.NAMED, actors), new TermInSetQuery(IndexFields.ID, statements))) {
                for (ScoreDoc hit : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
                    articles.add(searcher.storedFields()
                            .document(hit.doc, Set.of(IndexFields.ARTICLE))
                            .get(IndexFields.ARTICLE));
                }
            }
        }
        return articles;
    }

    /** How many articles the index holds. */
    long articles() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return new IndexSearcher(reader).count(new TermQuery(new Term(IndexFields.KIND, "article")));
        }
    }
}
