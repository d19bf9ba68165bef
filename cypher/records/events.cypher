// Events and who was involved in them.
UNWIND $keys AS key
MATCH (e:Event {id: key})
RETURN key, e {.*} AS event, [(e)-[i:INVOLVED]->(a:Actor) | {role: i.role, actor: a.id}] AS involved
