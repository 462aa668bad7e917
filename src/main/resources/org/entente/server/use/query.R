query <- "
  PREFIX ent: <https://w3id.org/entente/ontology#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT ?measure ?value ?period WHERE {
    ?figure ent:measure/rdfs:label ?measure ; ent:value ?value
    OPTIONAL { ?figure ent:period ?period }
  } ORDER BY ?measure ?value"
address <- paste0("http://localhost:3030/sparql?query=", URLencode(query, reserved = TRUE))
figures <- read.csv(url(address, headers = c(Accept = "text/csv")))
print(figures)
