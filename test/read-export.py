"""Reads the exports of a graph as docs/export.md shows and prints what it counted, as JSON. Arguments: folders of Parquet, CSV and GraphML."""

import json
import sys

import networkx as nx
import pandas as pd

parquet, csv, graphml = sys.argv[1:4]
nodes = pd.read_parquet(f"{parquet}/nodes.parquet")
links = pd.read_parquet(f"{parquet}/links.parquet")
same = {
    name: pd.read_csv(f"{csv}/{name}.csv", dtype=str, keep_default_na=False, na_values=[""])
    for name in ("nodes", "links")
}
for name, table in (("nodes", nodes), ("links", links)):
    missing = table.isna().to_numpy() != same[name].isna().to_numpy()
    assert not missing.any(), f"{name}: CSV and Parquet differ in what is unknown"
    assert (table.fillna("") == same[name].fillna("")).to_numpy().all(), f"{name}: CSV and Parquet differ"
whole = nx.from_pandas_edgelist(links, "start", "end", edge_attr="type", edge_key="id", create_using=nx.MultiDiGraph)
graph = nx.read_graphml(f"{graphml}/graph.graphml")
print(
    json.dumps(
        {
            "nodes": nodes.label.value_counts().to_dict(),
            "links": links.type.value_counts().to_dict(),
            "edges": whole.number_of_edges(),
            "graphml": [graph.number_of_nodes(), graph.number_of_edges()],
        }
    )
)
