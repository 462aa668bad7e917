from SPARQLWrapper import JSON, SPARQLWrapper

endpoint = SPARQLWrapper("http://localhost:3030/sparql")
endpoint.setReturnFormat(JSON)
endpoint.setQuery("""
    PREFIX ent: <https://w3id.org/entente/ontology#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    SELECT ?one ?other (COUNT(*) AS ?meetings) WHERE {
      GRAPH ?article { ?a ent:metWith ?b }
      ?a rdfs:label ?one . ?b rdfs:label ?other
      FILTER(STR(?a) < STR(?b))
    } GROUP BY ?one ?other ORDER BY DESC(?meetings) ?one ?other
""")
for row in endpoint.queryAndConvert()["results"]["bindings"]:
    print(row["one"]["value"], row["other"]["value"], row["meetings"]["value"], sep="\t")
