package org.entente.server;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.guarding.Limits;
import org.entente.ontology.OntologyFile;
import org.entente.server.EntenteServer.Content;
import org.entente.server.EntenteServer.Writing;
import org.entente.store.ArticleStore;
import org.entente.views.Section;

/** Which address leads where: the engine's endpoints with what cures their defaults, and the pages. */
final class Routes {
    /** What asks queries, what writes, and what tells how the data is. */
    private static final Set<String> TRANSACTIONS_OF_THEIR_OWN = Set.of(
            "/sparql",
            "/query",
            ArticlesServlet.PATH,
            ArticlesServlet.PATH + "/*",
            RegisterServlet.PATH,
            RegisterServlet.PATH + "/*",
            ChangesServlet.PATH,
            DraftPage.PATH,
            BackupServlet.PATH,
            CompactServlet.PATH,
            HealthServlet.PATH,
            MetricsServlet.PATH);

    /** What may hold the whole graph in memory while it is made; a star stands for the page above, too. */
    private static final List<String> LARGE =
            List.of(GraphStore.PATH, "/export/*", "/graph", GraphNear.PATH, "/timeline", "/map");

    /** What asks queries, which wait for each other by rules of their own. */
    private static final List<String> QUERIES = List.of("/sparql", "/query");

    private Routes() {}

    static FusekiServer.Builder of(Library library, Content content, Guard guard) {
        Limits limits = content.limits();
        Holdings holdings = new Holdings(library);
        RecentAnswers recent = new RecentAnswers(library.states());
        FusekiServer.Builder routes = FusekiServer.create().fusekiModules(FusekiModules.empty());
        Drawn drawn = new Drawn(library);
        order(routes, library, guard);
        endpoints(routes, holdings, new QueryAnswers(new ResultPage(library), recent, limits, guard));
        pages(routes, drawn, content.version());
        pictures(routes, drawn);
        queries(routes, new QueryRuns(library.dataset(), limits, guard), drawn);
        documents(routes, holdings);
        writing(routes, content.writing());
        return routes;
    }

    /** What those ask who watch over the server. */
    static void watched(FusekiServer.Builder routes, HealthServlet health, MetricsServlet metrics) {
        routes.addServlet(HealthServlet.PATH, health).addServlet(MetricsServlet.PATH, metrics);
        List.of(HealthServlet.PATH, MetricsServlet.PATH).forEach(path -> routes.addFilter(path, new ReadOnly()));
    }

    /** Articles and register, where they are kept. */
    private static void writing(FusekiServer.Builder routes, Optional<Writing> writing) {
        if (writing.isEmpty()) {
            routes.addServlet(ArticlesServlet.PATH + "/*", new ArticlesElsewhere());
            return;
        }
        ArticleStore store = writing.get().store();
        Optional<Token> token = writing.get().token();
        routes.addServlet(ArticlesServlet.PATH + "/*", new ArticlesServlet(store))
                .addFilter(ArticlesServlet.PATH + "/*", new WithToken(token, "PUT, DELETE, POST"))
                .addServlet(RegisterServlet.PATH + "/*", new RegisterServlet(store.register()))
                .addFilter(RegisterServlet.PATH + "/*", new WithToken(token, "PUT, DELETE"))
                .addServlet(ChangesServlet.PATH, new ChangesServlet(store))
                .addServlet(DraftPage.PATH, new DraftPage(store))
                .addFilter(DraftPage.PATH, new TokenFilter(token))
                .addServlet(BackupServlet.PATH, new BackupServlet(store))
                .addFilter(BackupServlet.PATH, WithToken.alsoToRead(token))
                .addServlet(CompactServlet.PATH, new CompactServlet(store))
                .addFilter(CompactServlet.PATH, WithToken.only(token, "POST"));
    }

    private static void endpoints(FusekiServer.Builder routes, Holdings holdings, QueryAnswers answers) {
        DatasetGraph dataset = holdings.library().dataset();
        routes.registerOperation(Operation.Query, answers);
        routes.add("/sparql", only(dataset, Operation.Query))
                .addFilter("/sparql", new WholeFilter())
                .addFilter("/sparql", new UpdateFilter())
                .addFilter("/sparql", new HeadFilter())
                .addFilter("/sparql", new FormatNames())
                .addFilter("/sparql", new ServiceDescriptionFilter(holdings))
                .addServlet(GraphStore.PATH, new GraphStore(holdings.library()))
                .addFilter(GraphStore.PATH, new ReadOnly());
    }

    /** Who waits for whom; a state of the data is looked at when all waiting is over, and no longer when an answer is sent. */
    private static void order(FusekiServer.Builder routes, Library library, Guard guard) {
        routes.enableCors(false).addFilter("/*", new OpenToAll()).addFilter("/*", new PlainBodies());
        Order order = Order.of(library, guard);
        QUERIES.forEach(path -> routes.addFilter(path, order.queries()));
        LARGE.forEach(path -> order.large().forEach(filter -> routes.addFilter(path, filter)));
        Set<String> others = new HashSet<>(TRANSACTIONS_OF_THEIR_OWN);
        others.addAll(LARGE);
        others.addAll(QUERIES);
        others.addAll(List.of("/export", AdminQueries.PATH, AdminQueries.PATH + "/*", QueryStop.PATH));
        order.pages().forEach(filter -> routes.addFilter("/*", new Unless(others, filter)));
        routes.addFilter("/*", new Unless(TRANSACTIONS_OF_THEIR_OWN, new InOneState(library.dataset())));
    }

    private static DataService only(DatasetGraph dataset, Operation operation) {
        return DataService.newBuilder(dataset).addEndpoint(operation).build();
    }

    private static void pages(FusekiServer.Builder routes, Drawn drawn, String version) {
        Library library = drawn.library();
        routes.addServlet("", new HomePage(library, version))
                .addServlet("/questions/*", new QuestionPage(drawn))
                .addServlet("/events/*", new EventPage(drawn))
                .addServlet("/id/*", new IdRedirect(library))
                .addServlet("/page/*", new ThingPage(drawn))
                .addServlet("/data/*", new DataDocument(library))
                .addServlet("/graph", new GraphPage(drawn))
                .addServlet(GraphNear.PATH, new GraphNear(drawn))
                .addServlet("/export", new ExportPage(drawn))
                .addServlet("/export/*", new ExportDocument(drawn))
                .addServlet("/assets/*", new AssetFile(library.loaded()))
                .addServlet(ContextDocument.PATH, new ContextDocument(library.loaded()));
        for (String readable : List.of("/id/*", "/page/*", "/data/*", "/assets/*", "/graph", ContextDocument.PATH)) {
            routes.addFilter(readable, new ReadOnly());
        }
        for (Section section : Section.values()) {
            routes.addServlet("/" + section.word(), new SectionPage(section, drawn));
        }
    }

    private static void queries(FusekiServer.Builder routes, QueryRuns runs, Drawn drawn) {
        routes.addServlet("/query", new QueryPage(drawn, runs))
                .addServlet(QueryStop.PATH, new QueryStop(runs))
                .addServlet(QueryVocabulary.PATH, new QueryVocabulary(drawn.library()));
    }

    /** What those ask who run it. */
    static void operator(FusekiServer.Builder routes, Guard guard, Operating operating) {
        AdminQueries queries = new AdminQueries(guard.admission());
        routes.addFilter("/admin/*", new TokenFilter(operating.token()))
                .addServlet(AdminQueries.PATH, queries)
                .addServlet(AdminQueries.PATH + "/*", queries);
    }

    private static void pictures(FusekiServer.Builder routes, Drawn drawn) {
        routes.addServlet("/timeline", new TimelinePage(drawn)).addServlet("/map", new MapPage(drawn));
    }

    /** What the data set and its terms are, for people, programs and crawlers. */
    private static void documents(FusekiServer.Builder routes, Holdings holdings) {
        routes.addServlet("/.well-known/void", new DatasetDocument(holdings))
                .addServlet("/code/*", new CodeRedirect())
                .addServlet("/robots.txt", new RobotsFile())
                .addServlet("/sitemap.xml", new Sitemap(holdings, Sitemap.MOST))
                .addServlet("/use", new UsePage(holdings.library().loaded()));
        for (OntologyFile file : OntologyFile.values()) {
            VocabularyPage page = new VocabularyPage(file, holdings);
            routes.addServlet("/" + file.word(), page);
            GraphReply.FORMATS.forEach(format -> routes.addServlet("/" + file.word() + "." + format.word(), page));
        }
    }
}
