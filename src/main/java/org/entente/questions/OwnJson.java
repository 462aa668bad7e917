package org.entente.questions;

import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/** Lets all that writes rows as JSON, the engine included, write them as {@link JsonRows} does. */
public final class OwnJson implements JenaSubsystemLifecycle {
    private static final int AFTER_THE_ENGINE = 100;

    @Override
    public void start() {
        RowSetWriterRegistry.register(ResultSetLang.RS_JSON, form -> new JsonRows());
    }

    @Override
    public void stop() {}

    @Override
    public int level() {
        return AFTER_THE_ENGINE;
    }
}
