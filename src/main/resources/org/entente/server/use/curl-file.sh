curl -s -o entente.gexf 'http://localhost:3030/export/facts.gexf?focus=region/vietnam&depth=2'
