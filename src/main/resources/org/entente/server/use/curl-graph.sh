curl -s -G http://localhost:3030/data -H 'Accept: application/n-triples' \
  --data-urlencode 'graph=https://w3id.org/entente/graph/sputnik-2025-05-10'
