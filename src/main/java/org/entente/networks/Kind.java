package org.entente.networks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.entente.facts.Code;
import org.entente.ontology.ENT;

/** What a node is: a class of the ontology. Where a thing has several, the one that stands first here says most of it. */
public enum Kind implements Code {
    PERSON(ENT.Person, Family.PERSON),
    BLOC(ENT.Bloc, Family.ORGANIZATION),
    ORGANIZATION(ENT.Organization, Family.ORGANIZATION),
    COUNTRY(ENT.Country, Family.COUNTRY),
    ADMINISTRATIVE_AREA(ENT.AdministrativeArea, Family.REGION),
    CITY(ENT.City, Family.REGION),
    MACRO_REGION(ENT.MacroRegion, Family.REGION),
    SITE(ENT.Site, Family.REGION),
    INVITATION(ENT.Invitation, Family.PLEDGE),
    PLEDGE(ENT.Pledge, Family.PLEDGE),
    VISIT(ENT.Visit, Family.EVENT),
    MEETING(ENT.Meeting, Family.EVENT),
    CALL(ENT.Call, Family.EVENT),
    GATHERING(ENT.Gathering, Family.EVENT),
    INTERVIEW(ENT.Interview, Family.EVENT),
    SIGNING(ENT.Signing, Family.EVENT),
    COMMEMORATION(ENT.Commemoration, Family.EVENT),
    LAUNCH(ENT.Launch, Family.EVENT),
    MILESTONE(ENT.Milestone, Family.EVENT),
    EVENT(ENT.Event, Family.EVENT),
    FREE_TRADE_AGREEMENT(ENT.FreeTradeAgreement, Family.AGREEMENT),
    TREATY(ENT.Treaty, Family.AGREEMENT),
    JOINT_DECLARATION(ENT.JointDeclaration, Family.AGREEMENT),
    MEMORANDUM(ENT.Memorandum, Family.AGREEMENT),
    ROADMAP(ENT.Roadmap, Family.AGREEMENT),
    CONTRACT(ENT.Contract, Family.AGREEMENT),
    PROGRAMME(ENT.Programme, Family.AGREEMENT),
    PARTNERSHIP(ENT.Partnership, Family.AGREEMENT),
    AGREEMENT(ENT.Agreement, Family.AGREEMENT),
    PROJECT(ENT.Project, Family.PROJECT),
    TARGET(ENT.Target, Family.FIGURE),
    FIGURE(ENT.Figure, Family.FIGURE),
    STANCE(ENT.Stance, Family.STANCE);

    private final Resource type;
    private final Family family;

    Kind(Resource type, Family family) {
        this.type = type;
        this.family = family;
    }

    public Family family() {
        return family;
    }

    Resource type() {
        return type;
    }

    /** The kind of everything in a graph that has one. */
    static Map<Node, Kind> all(Graph graph) {
        Map<Node, Kind> kinds = new LinkedHashMap<>();
        for (Kind kind : values()) {
            graph.find(Node.ANY, RDF.type.asNode(), kind.type.asNode())
                    .forEach(triple -> kinds.putIfAbsent(triple.getSubject(), kind));
        }
        return kinds;
    }

    /** What networks can be narrowed to: the kinds of what articles state, and the families they belong to. */
    static List<String> words() {
        return Arrays.stream(values())
                .filter(kind -> kind.family.stated())
                .flatMap(kind -> List.of(kind.family.word(), kind.code()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    boolean isOneOf(List<String> words) {
        return words.contains(code()) || words.contains(family.word());
    }
}
