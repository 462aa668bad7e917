package org.entente.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of {@code ontology/entente.ttl}, which is the truth; a test compares the two both ways. */
public final class ENT {
    static {
        // A vocabulary may be the first class of Jena that a program touches.
        JenaSystem.init();
    }

    /** The namespace of the ontology; its prefix is {@code ent}. */
    public static final String NS = "https://w3id.org/entente/ontology#";

    // Actors
    public static final Resource Actor = type("Actor");
    public static final Resource Person = type("Person");
    public static final Resource Organization = type("Organization");
    public static final Resource Bloc = type("Bloc");
    public static final Resource Country = type("Country");
    public static final Resource Office = type("Office");
    public static final Resource Tenure = type("Tenure");

    // Regions
    public static final Resource Region = type("Region");
    public static final Resource AdministrativeArea = type("AdministrativeArea");
    public static final Resource City = type("City");
    public static final Resource MacroRegion = type("MacroRegion");
    public static final Resource Site = type("Site");

    // Events
    public static final Resource Event = type("Event");
    public static final Resource Visit = type("Visit");
    public static final Resource Meeting = type("Meeting");
    public static final Resource Call = type("Call");
    public static final Resource Gathering = type("Gathering");
    public static final Resource Interview = type("Interview");
    public static final Resource Signing = type("Signing");
    public static final Resource Commemoration = type("Commemoration");
    public static final Resource Launch = type("Launch");
    public static final Resource Milestone = type("Milestone");
    public static final Resource Pledge = type("Pledge");
    public static final Resource Invitation = type("Invitation");

    // Agreements and projects
    public static final Resource Agreement = type("Agreement");
    public static final Resource Treaty = type("Treaty");
    public static final Resource FreeTradeAgreement = type("FreeTradeAgreement");
    public static final Resource JointDeclaration = type("JointDeclaration");
    public static final Resource Memorandum = type("Memorandum");
    public static final Resource Roadmap = type("Roadmap");
    public static final Resource Contract = type("Contract");
    public static final Resource Programme = type("Programme");
    public static final Resource Partnership = type("Partnership");
    public static final Resource Project = type("Project");

    // Figures and stances
    public static final Resource Figure = type("Figure");
    public static final Resource Target = type("Target");
    public static final Resource Stance = type("Stance");

    // Claims and where they stand
    public static final Resource Claim = type("Claim");
    public static final Resource Inference = type("Inference");
    public static final Resource Evidence = type("Evidence");
    public static final Resource Article = type("Article");
    public static final Resource Decision = type("Decision");

    // Who belongs where, and who held which office
    public static final Property country = property("country");
    public static final Property belongsTo = property("belongsTo");
    public static final Property memberOf = property("memberOf");
    public static final Property holder = property("holder");
    public static final Property office = property("office");
    public static final Property officeOf = property("officeOf");

    // Where regions lie
    public static final Property within = property("within");
    public static final Property withinAll = property("withinAll");

    // What happened, who took part
    public static final Property participant = property("participant");
    public static final Property host = property("host");
    public static final Property guest = property("guest");
    public static final Property speaker = property("speaker");
    public static final Property organizer = property("organizer");
    public static final Property addressee = property("addressee");
    public static final Property beneficiary = property("beneficiary");
    public static final Property pledger = property("pledger");
    public static final Property place = property("place");
    public static final Property partOf = property("partOf");
    public static final Property occurrence = property("occurrence");
    public static final Property fulfils = property("fulfils");
    public static final Property respondsTo = property("respondsTo");
    public static final Property plover = property("plover");
    public static final Property concerns = property("concerns");

    // What was agreed, what is being built
    public static final Property party = property("party");
    public static final Property status = property("status");
    public static final Property signedAt = property("signedAt");
    public static final Property under = property("under");
    public static final Property undertakenBy = property("undertakenBy");
    public static final Property location = property("location");

    // What was counted
    public static final Property measure = property("measure");
    public static final Property between = property("between");
    public static final Property origin = property("origin");
    public static final Property destination = property("destination");
    public static final Property of = property("of");
    public static final Property unit = property("unit");
    public static final Property approximation = property("approximation");
    public static final Property changeApproximation = property("changeApproximation");
    public static final Property statisticalSource = property("statisticalSource");
    public static final Property value = property("value");
    public static final Property change = property("change");

    // What was thought of it
    public static final Property topic = property("topic");
    public static final Property towards = property("towards");
    public static final Property attitude = property("attitude");

    // Who says so
    public static final Property asserts = property("asserts");
    public static final Property reportedIn = property("reportedIn");
    public static final Property claimant = property("claimant");
    public static final Property capacity = property("capacity");
    public static final Property voice = property("voice");
    public static final Property modality = property("modality");
    public static final Property claimedOccurrence = property("claimedOccurrence");
    public static final Property claimedStatus = property("claimedStatus");
    public static final Property evidence = property("evidence");
    public static final Property mainEvidence = property("mainEvidence");
    public static final Property asWritten = property("asWritten");
    public static final Property resolution = property("resolution");

    // Where it is written
    public static final Property link = property("link");
    public static final Property publisher = property("publisher");
    public static final Property agency = property("agency");
    public static final Property mentions = property("mentions");
    public static final Property url = property("url");
    public static final Property headline = property("headline");
    public static final Property digest = property("digest");
    public static final Property paragraph = property("paragraph");

    // What a reviewer decided
    public static final Property decision = property("decision");
    public static final Property verdict = property("verdict");
    public static final Property reason = property("reason");
    public static final Property draftedAs = property("draftedAs");
    public static final Property draftedBy = property("draftedBy");

    // When
    public static final Property when = property("when");
    public static final Property signedOn = property("signedOn");
    public static final Property horizon = property("horizon");
    public static final Property during = property("during");
    public static final Property period = property("period");
    public static final Property published = property("published");
    public static final Property earliest = property("earliest");
    public static final Property latest = property("latest");
    public static final Property until = property("until");

    // Direct edges for people who draw
    public static final Property metWith = property("metWith");
    public static final Property visited = property("visited");
    public static final Property agreedWith = property("agreedWith");

    // What follows from several articles
    public static final Property mayFulfil = property("mayFulfil");
    public static final Property outcome = property("outcome");
    public static final Property pledge = property("pledge");
    public static final Property inferredBy = property("inferredBy");
    public static final Property restsOn = property("restsOn");

    private ENT() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS + name);
    }
}
