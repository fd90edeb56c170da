package rejoinder.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.ProperNames;
import rejoinder.text.Analysis;
import rejoinder.text.Document;
import rejoinder.text.Span;
import rejoinder.time.Dateline;

/**
 * Finds the names of an article with whom they denote, and whom every source denotes. Immutable and thread-safe.
 */
public final class ActorFinder {

    /** Where an article tells no date, offices are as of then. */
    private static final Month UNDATED = new Month(2022, 6);

    /**
     * @param resolutions of every attribution that names a source
     * @param parties whom the further phrases denote, as far as that is known
     */
    public record Found(
            Map<AttributionId, Resolution> resolutions, List<Denotation> mentions, Map<Span, Actor> parties) {}

    private final Gazetteer gazetteer;
    private final PhraseReader reader;
    private final ActorMaker maker;
    private final Chunks chunks;

    public ActorFinder(ActorRegistry user) {
        this.gazetteer = Gazetteer.with(user);
        this.reader = new PhraseReader(gazetteer);
        this.maker = new ActorMaker(gazetteer, user);
        this.chunks = new Chunks(gazetteer, reader, new ProperNames());
    }

    public Found find(Analysis analysis, Optional<Dateline> dateline, List<Attribution> attributions) {
        return find(analysis, dateline, attributions, List.of());
    }

    /**
     * @param phrases further noun phrases and pronouns that may denote actors, each where it stands; they change nothing
     *     of what is found of names and sources
     */
    public Found find(
            Analysis analysis, Optional<Dateline> dateline, List<Attribution> attributions, List<Span> phrases) {
        Document document = analysis.document();
        Optional<LocalDate> day = document.metadata().published().or(() -> dateline.flatMap(Dateline::date));
        Month at = day.map(d -> new Month(d.getYear(), d.getMonthValue())).orElse(UNDATED);
        Optional<String> placed = dateline.map(Dateline::place).flatMap(this::stateOf);
        Optional<String> outlet = document.metadata()
                .outlet()
                .or(() -> dateline.flatMap(Dateline::agency))
                .flatMap(this::stateOf);
        Optional<String> country =
                placed.or(() -> outlet).flatMap(gazetteer::state).map(State::country);
        List<Chunk> found = chunks.find(analysis);
        Discourse discourse = new Discourse();
        People people = new People(gazetteer, maker, at, country, found, analysis.text());
        var setting = new Setting(analysis.text(), document.id().value(), gazetteer, reader, maker, placed, outlet);
        ArticleActors walk =
                new ArticleActors(analysis, found, new SourceResolver(setting, found, people, discourse), discourse);
        walk.walk(attributions, phrases);
        return new Found(walk.resolved(), walk.denotations(), walk.parties());
    }

    private Optional<String> stateOf(String name) {
        String plain = name.equals(name.toUpperCase(java.util.Locale.ROOT)) ? capitalised(name) : name;
        Phrase phrase = reader.read(plain);
        return phrase.state().or(() -> phrase.body().flatMap(Entry::state));
    }

    private static String capitalised(String name) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }
}
