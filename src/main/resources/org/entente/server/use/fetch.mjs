const query = `
  PREFIX ent: <https://w3id.org/entente/ontology#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT ?pledge ?by WHERE {
    ?p a ent:Pledge ; rdfs:label ?pledge ; ent:pledger/rdfs:label ?by
  } ORDER BY ?pledge ?by`;
const response = await fetch("http://localhost:3030/sparql", {
  method: "POST",
  headers: { Accept: "application/sparql-results+json" },
  body: new URLSearchParams({ query }),
});
const { results } = await response.json();
for (const { pledge, by } of results.bindings) {
  console.log(`${by.value}\t${pledge.value}`);
}
