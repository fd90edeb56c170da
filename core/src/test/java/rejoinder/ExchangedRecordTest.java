package rejoinder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.ledger.Reading;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Span;
import rejoinder.wire.Article;
import rejoinder.wire.RawBytes;

/**
 * Exchange all forms of two states' names in real articles, and the record is the same with the two exchanged: who said
 * what, whom sources denote, and when.
 */
class ExchangedRecordTest {

    private static final Rejoinder REJOINDER = Rejoinder.create();
    /** For each pair; {@code -Dexchange.articles=1000} takes every one. */
    private static final int ARTICLES = Integer.getInteger("exchange.articles", 12);

    /** Two states, form by form: code, name, adjective, its plural, capital. Articles with the last words are left
     * out: they name organs or places of one of the two. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUS Russia Russian Russians Moscow|MEX Mexico Mexican Mexicans Mexiko|New Kremlin Duma TASS RIA",
                "IRN Iran Iranian Iranians Tehran|KEN Kenya Kenyan Kenyans Nairobi|Majlis IRNA",
                "SYR Syria Syrian Syrians Damascus|LBY Libya Libyan Libyans Tripoli|SANA",
                "UKR Ukraine Ukrainian Ukrainians Kiev|NGA Nigeria Nigerian Nigerians Abuja|Rada",
                "IRQ Iraq Iraqi Iraqis Baghdad|OMN Oman Omani Omanis Muscat|Peshmerga",
                "PAK Pakistan Pakistani Pakistanis Islamabad|BGD Bangladesh Bangladeshi Bangladeshis Dhaka|ISI",
                "CHN China Chinese Chinese Beijing|JPN Japan Japanese Japanese Tokyo|Xinhua Zhongnanhai Diet Kyodo",
                "DEU Germany German Germans Berlin|ITA Italy Italian Italians Rome|Bundestag Bundesbank Potsdam",
                "IND India Indian Indians Delhi|BRA Brazil Brazilian Brazilians Brasilia|Lok Sabha Congress Jammu Kashmir",
                "COL Colombia Colombian Colombians Bogota|ETH Ethiopia Ethiopian Ethiopians Addis|FARC"
            })
    void exchangedStatesExchangeTheRecord(String pair) throws IOException {
        String[] parts = pair.split("\\|");
        Map<String, String> exchange = new HashMap<>();
        String[] one = parts[0].split(" ");
        String[] other = parts[1].split(" ");
        for (int i = 0; i < one.length; i++) {
            exchange.put(one[i], other[i]);
            exchange.put(other[i], one[i]);
            exchange.put(one[i].toUpperCase(java.util.Locale.ROOT), other[i].toUpperCase(java.util.Locale.ROOT));
            exchange.put(other[i].toUpperCase(java.util.Locale.ROOT), one[i].toUpperCase(java.util.Locale.ROOT));
        }
        Pattern names = Pattern.compile("\\b(" + String.join("|", exchange.keySet()) + ")\\b");
        Pattern own = Pattern.compile("\\b(" + parts[2].replace(' ', '|') + ")\\b");
        int compared = 0;
        for (String file : List.of("data/newswire/dev.jsonl", "data/polnear/dev.jsonl")) {
            for (String line : SharedData.lines(file)) {
                JsonNode article = new ObjectMapper().readTree(line);
                String text = article.get("text").asText();
                String exchanged = exchange(names, exchange, text);
                if (exchanged.equals(text) || own.matcher(text).find() || compared == ARTICLES) {
                    continue;
                }
                Optional<LocalDate> day = Optional.ofNullable(article.get("published"))
                        .filter(JsonNode::isTextual)
                        .map(p -> LocalDate.parse(p.asText().substring(0, 10)));
                assertThat(record(exchanged, day))
                        .as(article.get("id").asText())
                        .isEqualTo(record(text, day).stream()
                                .map(r -> exchange(names, exchange, r))
                                .toList());
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    private static String exchange(Pattern names, Map<String, String> exchange, String text) {
        return names.matcher(text).replaceAll(m -> exchange.getOrDefault(m.group(), m.group()));
    }

    private static List<String> record(String text, Optional<LocalDate> day) {
        Reading reading = REJOINDER.read(article(text, day));
        String canonical = reading.document().text();
        List<String> record = new ArrayList<>();
        for (Attribution a : reading.attributions()) {
            record.add(String.join(
                    " | ",
                    words(canonical, a.source().spans()),
                    words(canonical, a.cue().spans()),
                    words(canonical, a.content().spans()),
                    a.mode().word(),
                    Optional.ofNullable(reading.actors().get(a.id()))
                            .map(ExchangedRecordTest::actor)
                            .orElse("-"),
                    Optional.ofNullable(reading.said().get(a.id()))
                            .map(s -> s.when().toString())
                            .orElse("-")));
        }
        reading.times().forEach(t -> record.add(t.span().in(canonical) + " = " + t.value() + " " + t.interval()));
        return record;
    }

    private static String actor(Resolution resolution) {
        String who = resolution instanceof Resolution.Resolved resolved
                ? resolved.actor().name() + " " + resolved.actor().country() + " "
                        + resolved.actor().role()
                : "";
        return resolution.basis().rule() + " " + who;
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(s -> s.in(text)).toList().toString();
    }

    private static Article article(String text, Optional<LocalDate> day) {
        Metadata metadata = new Metadata(
                Optional.of("x"),
                Optional.empty(),
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        RawBytes raw = RawBytes.of(text.getBytes(StandardCharsets.UTF_8));
        return new Article("x", raw, text, OffsetMap.identity(text.length()), metadata, List.of());
    }
}
