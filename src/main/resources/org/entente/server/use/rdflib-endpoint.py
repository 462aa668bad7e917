from rdflib import Graph
from rdflib.plugins.stores.sparqlstore import SPARQLStore

entente = Graph(SPARQLStore("http://localhost:3030/sparql"))
rows = entente.query("""
    PREFIX ent: <https://w3id.org/entente/ontology#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    SELECT ?says ?agreement WHERE {
      ?claim ent:asserts ?a ; ent:claimedStatus/rdfs:label ?says .
      ?a a ent:Agreement ; rdfs:label ?agreement
    } ORDER BY ?says ?agreement
""")
for row in rows:
    print(row.says, row.agreement, sep="\t")
