curl -s http://localhost:3030/sparql -H 'Accept: text/csv' --data-urlencode 'query=
  PREFIX ent: <https://w3id.org/entente/ontology#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT ?when ?visit WHERE {
    ?v a ent:Visit ; ent:when ?when ; rdfs:label ?visit
  } ORDER BY ?when'
