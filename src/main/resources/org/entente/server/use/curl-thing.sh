curl -s -L -H 'Accept: text/turtle' http://localhost:3030/id/region/vietnam
