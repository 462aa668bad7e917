import json
from urllib.request import urlopen

import networkx as nx

with urlopen("http://localhost:3030/export/actors.json") as file:
    graph = nx.node_link_graph(json.load(file))
for name, degree in sorted(graph.degree, key=lambda node: -node[1])[:10]:
    print(degree, name, sep="\t")
