curl -s -o entente.neo4j.zip http://localhost:3030/export/facts.neo4j.zip
unzip -o entente.neo4j.zip -d import
neo4j-admin database import full neo4j --overwrite-destination \
  --nodes=import/nodes.csv --relationships=import/edges.csv
