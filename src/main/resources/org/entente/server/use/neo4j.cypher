LOAD CSV WITH HEADERS FROM 'http://localhost:3030/export/actors.nodes.csv' AS row
MERGE (actor:Actor {id: row.Id}) SET actor.name = row.Label, actor.kind = row.kind;

LOAD CSV WITH HEADERS FROM 'http://localhost:3030/export/actors.edges.csv' AS row
MATCH (one:Actor {id: row.Source}), (other:Actor {id: row.Target})
MERGE (one)-[tie:TIE {kind: row.Kind}]->(other) SET tie.weight = toFloat(row.Weight);

MATCH (one:Actor)-[tie:TIE]->(other:Actor)
RETURN one.name, tie.kind, other.name, tie.weight ORDER BY tie.weight DESC LIMIT 10;
