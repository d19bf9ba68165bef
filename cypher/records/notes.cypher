// What a reader should know of each actor.
UNWIND $keys AS key
MATCH (a:Actor {id: key})
RETURN key, a.note AS note
