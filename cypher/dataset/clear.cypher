// Removes the graph: every node with a label of ours and what hangs on it. The Dataset node stays, for its revision counts on;
// nodes with other labels are somebody else's.
MATCH (n)
WHERE n:Actor OR n:Name OR n:Materiel OR n:Item OR n:Lot OR n:Place OR n:Seizure OR n:Event OR n:Source OR n:Claim
   OR n:Vocabulary OR n:Import
DETACH DELETE n
