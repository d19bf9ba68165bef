// Schema: every node with an id has it once, and is found by it.
// The embedded store's constraint holds but does not index, so the index is asked for as well;
// on Neo4j the constraint brings its own index and the second statement does nothing.

CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE INDEX actor_id_index IF NOT EXISTS FOR (n:Actor) ON (n.id);

CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_id_index IF NOT EXISTS FOR (n:Name) ON (n.id);

CREATE CONSTRAINT materiel_id IF NOT EXISTS FOR (n:Materiel) REQUIRE n.id IS UNIQUE;
CREATE INDEX materiel_id_index IF NOT EXISTS FOR (n:Materiel) ON (n.id);

CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE INDEX item_id_index IF NOT EXISTS FOR (n:Item) ON (n.id);

CREATE CONSTRAINT lot_id IF NOT EXISTS FOR (n:Lot) REQUIRE n.id IS UNIQUE;
CREATE INDEX lot_id_index IF NOT EXISTS FOR (n:Lot) ON (n.id);

CREATE CONSTRAINT seizure_id IF NOT EXISTS FOR (n:Seizure) REQUIRE n.id IS UNIQUE;
CREATE INDEX seizure_id_index IF NOT EXISTS FOR (n:Seizure) ON (n.id);

CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE INDEX event_id_index IF NOT EXISTS FOR (n:Event) ON (n.id);

CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE INDEX source_id_index IF NOT EXISTS FOR (n:Source) ON (n.id);

CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id);

CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE INDEX dataset_id_index IF NOT EXISTS FOR (n:Dataset) ON (n.id);

CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_id_index IF NOT EXISTS FOR (n:Import) ON (n.id);

CREATE CONSTRAINT vocabulary_id IF NOT EXISTS FOR (n:Vocabulary) REQUIRE n.id IS UNIQUE;
CREATE INDEX vocabulary_id_index IF NOT EXISTS FOR (n:Vocabulary) ON (n.id);

// The claims of a flow.
CREATE INDEX claim_flow_index IF NOT EXISTS FOR (n:Claim) ON (n.flowId);
