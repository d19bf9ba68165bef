// Which of these ids are there, with their labels or type: a list for each label, so that each is looked up in its index, and
// one for flows, which are gone through only where one is asked for.
UNWIND $Actor AS id MATCH (n:Actor {id: id}) RETURN id, labels(n) AS names
UNION ALL UNWIND $Name AS id MATCH (n:Name {id: id}) RETURN id, labels(n) AS names
UNION ALL UNWIND $Materiel AS id MATCH (n:Materiel {id: id}) RETURN id, labels(n) AS names
UNION ALL UNWIND $Item AS id MATCH (n:Item {id: id}) RETURN id, labels(n) AS names
UNION ALL UNWIND $Lot AS id MATCH (n:Lot {id: id}) RETURN id, labels(n) AS names
UNION ALL UNWIND $Place AS id MATCH (n:Place {id: id}) RETURN id, labels(n) AS names
UNION ALL UNWIND $Seizure AS id MATCH (n:Seizure {id: id}) RETURN id, labels(n) AS names
UNION ALL UNWIND $Event AS id MATCH (n:Event {id: id}) RETURN id, labels(n) AS names
UNION ALL UNWIND $Source AS id MATCH (n:Source {id: id}) RETURN id, labels(n) AS names
UNION ALL UNWIND $Claim AS id MATCH (n:Claim {id: id}) RETURN id, labels(n) AS names
UNION ALL UNWIND $Vocabulary AS id MATCH (n:Vocabulary {id: id}) RETURN id, labels(n) AS names
UNION ALL
WITH $relationships AS ids WHERE size(ids) > 0
MATCH ()-[r]->() WHERE r.id IN ids
RETURN r.id AS id, [type(r)] AS names
