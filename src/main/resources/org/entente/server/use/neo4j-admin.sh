curl -s -o entente.zip http://localhost:3030/export/facts.neo4j.zip
unzip -o entente.zip -d import
neo4j-admin database import full neo4j --overwrite-destination \
  --nodes=import/nodes.csv --relationships=import/relationships.csv
