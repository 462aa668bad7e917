LOAD CSV WITH HEADERS FROM 'http://localhost:3030/questions/who-met-whom?format=csv' AS row
RETURN row LIMIT 10
