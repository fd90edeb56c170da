package rejoinder.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The page templates, compiled with the program. Thread-safe. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    static String page(String name, Map<String, Object> parameters) {
        StringOutput output = new StringOutput(16_384);
        render(name, parameters, output);
        return output.toString();
    }

    static void render(String name, Map<String, Object> parameters, TemplateOutput output) {
        ENGINE.render(name + ".jte", parameters, output);
    }
}
