comunica-sparql sparql@http://localhost:3030/sparql -t text/csv '
  PREFIX ent: <https://w3id.org/entente/ontology#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT ?country WHERE { ?c a ent:Country ; rdfs:label ?country } ORDER BY ?country'
