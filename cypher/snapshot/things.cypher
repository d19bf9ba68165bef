// Every documented item and lot.
MATCH (n:Item)
RETURN 'Item' AS label, n.id AS id, n.productionYear AS productionYear
UNION ALL
MATCH (n:Lot)
RETURN 'Lot' AS label, n.id AS id, n.productionYear AS productionYear
