from rdflib import Graph, RDFS, URIRef

about = Graph().parse("http://localhost:3030/data/actor/to-lam.ttl", format="turtle")
print(about.value(URIRef("https://w3id.org/entente/id/actor/to-lam"), RDFS.label))
print(len(about), "statements")
