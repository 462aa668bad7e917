import json
from urllib.request import urlopen

import networkx as nx

with urlopen("http://localhost:3030/export/actors.json") as file:
    graph = nx.node_link_graph(json.load(file))
by_degree = sorted(graph.degree, key=lambda pair: (-pair[1], pair[0]))
for actor, degree in by_degree[:10]:
    print(degree, graph.nodes[actor]["label"], sep="\t")
