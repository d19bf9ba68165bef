// Every node with its labels and id, our own bookkeeping aside. Which of them are ours is for who asks.
MATCH (n)
WHERE NOT n:Dataset AND NOT n:Import
RETURN labels(n) AS labels, n.id AS id
