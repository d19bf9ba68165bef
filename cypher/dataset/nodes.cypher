// Every node with all that it says, our own bookkeeping aside.
MATCH (n)
WHERE NOT n:Dataset AND NOT n:Import
RETURN labels(n) AS labels, n {.*} AS node
