package org.entente.conformance;

/** What a test is about, as the table of the document has it. */
enum Kind {
    QUERY_SYNTAX("query syntax"),
    QUERY("query evaluation"),
    UPDATE_SYNTAX("update syntax, refused by the endpoint, read in process"),
    UPDATE("update evaluation, refused by the endpoint, done in process"),
    PROTOCOL("protocol"),
    GRAPH_STORE("graph store, reading over HTTP, writing in process"),
    DESCRIPTION("service description");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    static Kind of(Case test) {
        return switch (test.type().replaceAll("11$", "")) {
            case "PositiveSyntaxTest", "NegativeSyntaxTest" -> QUERY_SYNTAX;
            case "QueryEvaluationTest", "CSVResultFormatTest" -> QUERY;
            case "PositiveUpdateSyntaxTest", "NegativeUpdateSyntaxTest" -> UPDATE_SYNTAX;
            case "UpdateEvaluationTest" -> UPDATE;
            case "ProtocolTest" -> PROTOCOL;
            case "GraphStoreProtocolTest" -> GRAPH_STORE;
            case "ServiceDescriptionTest" -> DESCRIPTION;
            default -> throw new IllegalStateException("nothing is known of the type of " + test.key());
        };
    }

    /** How a test of this kind is run. */
    Trial trial(Case test, Documents documents, Endpoint endpoint) {
        boolean positive = test.type().startsWith("Positive");
        return switch (this) {
            case QUERY_SYNTAX -> new SyntaxTrial(documents, endpoint, positive);
            case QUERY -> new EvaluationTrial(documents, endpoint);
            case UPDATE_SYNTAX -> new UpdateSyntaxTrial(documents, endpoint, positive);
            case UPDATE -> new UpdateTrial(documents, endpoint);
            case PROTOCOL -> new ProtocolTrial(documents, endpoint);
            case GRAPH_STORE -> new GraphStoreTrial(endpoint);
            case DESCRIPTION -> new DescriptionTrial(endpoint);
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
