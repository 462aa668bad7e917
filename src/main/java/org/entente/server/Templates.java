package org.entente.server;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.entente.questions.XmlText;

/** The HTML templates of the pages; all values in them are escaped. */
final class Templates {
    private static final Version SINCE = Configuration.VERSION_2_3_34;
    private static final Configuration ALL = configured();

    private Templates() {}

    static String fill(String template, Map<String, Object> values) {
        StringWriter page = new StringWriter();
        try {
            ALL.getTemplate(template).process(values, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        // What no XML can have no HTML can have either.
        return XmlText.of(page.toString());
    }

    private static Configuration configured() {
        Configuration configuration = new Configuration(SINCE);
        configuration.setClassForTemplateLoading(Templates.class, "");
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(SINCE).build());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ENGLISH);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        share(configuration, Map.of("assets", Assets.shipped().root(), "places", Navigation.places()));
        return configuration;
    }

    /** What every page has, whatever else it shows. */
    private static void share(Configuration configuration, Map<String, Object> values) {
        try {
            configuration.setSharedVariables(values);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
