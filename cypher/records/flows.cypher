// What the record of a flow says beyond when and what, by its ends and id: never by a scan.
UNWIND $keys AS key
MATCH (from:Actor {id: key.from})-[f:SUPPLIED|DIVERTED {id: key.id}]->(to:Actor {id: key.to})
RETURN f.id AS key, f.`when` AS `when`, f.quantity AS quantity, f.unit AS unit, f.qualifier AS qualifier,
       f.brokers AS brokers, f.carriers AS carriers, f.financiers AS financiers,
       f.diversionPoint AS diversionPoint, f.diversionMechanism AS diversionMechanism,
       f.diversionScheme AS diversionScheme
