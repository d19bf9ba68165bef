// The taxonomy of materiel: a forest by IS_A, one parent at most, holding what the claims speak of and the kinds above it.
// A calibre is given only where a source states it.

// Kinds without a broader one.
UNWIND [
  {id: 'weapons', name: 'Weapons'},
  {id: 'ammunition', name: 'Ammunition'},
  {id: 'vehicles', name: 'Military vehicles'},
  {id: 'improvised-weapon-materiel', name: 'Materiel for improvised weapons'},
  {id: 'weapon-accessories', name: 'Weapon accessories'}
] AS row
MERGE (m:Materiel {id: row.id})
SET m.name = row.name;

// All others, each after its parent.
UNWIND [
  // Weapons
  {id: 'small-arms',               is: 'weapons',                  name: 'Small arms'},
  {id: 'rifle',                    is: 'small-arms',               name: 'Rifles'},
  {id: 'assault-rifle',            is: 'rifle',                    name: 'Assault rifles'},
  {id: 'ak-pattern-rifle',         is: 'assault-rifle',            name: 'AK-pattern rifles'},
  {id: 'type-68',                  is: 'ak-pattern-rifle',         name: 'Type 68 rifle', calibre: '7.62x39 mm'},
  {id: 'machine-gun',              is: 'weapons',                  name: 'Machine guns'},
  {id: 'light-weapons',            is: 'weapons',                  name: 'Light weapons'},
  {id: 'rocket-launcher',          is: 'light-weapons',            name: 'Rocket launchers, portable'},
  {id: 'rpg',                      is: 'rocket-launcher',          name: 'Rocket-propelled grenade launchers (RPG)'},
  {id: 'm79-osa',                  is: 'rocket-launcher',          name: 'M79 Osa rocket launcher'},
  {id: 'rpg-22',                   is: 'rocket-launcher',          name: 'RPG-22 rocket launcher'},
  {id: 'grenade-launcher',         is: 'light-weapons',            name: 'Grenade launchers'},
  {id: 'rbg-6',                    is: 'grenade-launcher',         name: 'RBG-6 grenade launcher'},
  {id: 'recoilless-rifle',         is: 'light-weapons',            name: 'Recoilless rifles'},
  {id: 'm60-recoilless-rifle',     is: 'recoilless-rifle',         name: 'M60 recoilless rifle'},
  {id: 'guided-missile-system',    is: 'light-weapons',            name: 'Guided missiles and their systems, portable'},
  {id: 'anti-tank-guided-missile', is: 'guided-missile-system',    name: 'Anti-tank guided missiles'},
  {id: '9m111',                    is: 'anti-tank-guided-missile', name: '9M111-type missile (Fagot)'},
  {id: '9m111-vmz',                is: '9m111',                    name: '9M111-type missile made in Bulgaria (VMZ)'},
  {id: 'tow',                      is: 'anti-tank-guided-missile', name: 'TOW missile'},
  {id: 'portable-anti-aircraft-missile', is: 'guided-missile-system', name: 'Portable anti-aircraft missiles'},
  {id: 'fn-6',                     is: 'portable-anti-aircraft-missile', name: 'FN-6 portable anti-aircraft missile'},
  {id: 'mortar',                   is: 'weapons',                  name: 'Mortars'},
  {id: 'mortar-120mm',             is: 'mortar',                   name: '120 mm mortars', calibre: '120 mm'},
  {id: 'multiple-rocket-launcher', is: 'weapons',                  name: 'Multiple rocket launchers'},
  {id: 'rak-12',                   is: 'multiple-rocket-launcher', name: 'RAK-12 multiple rocket launcher', calibre: '128 mm'},
  // Ammunition
  {id: 'cartridge',                is: 'ammunition',               name: 'Cartridges'},
  {id: 'rocket',                   is: 'ammunition',               name: 'Rockets'},
  {id: 'pg-9',                     is: 'rocket',                   name: 'PG-9 rocket', calibre: '73 mm'},
  // Vehicles
  {id: 'main-battle-tank',         is: 'vehicles',                 name: 'Main battle tanks'},
  {id: 't-55',                     is: 'main-battle-tank',         name: 'T-55 tank'},
  {id: 't-72',                     is: 'main-battle-tank',         name: 'T-72 tank'},
  {id: 'humvee',                   is: 'vehicles',                 name: 'Humvee'},
  {id: 'armoured-vehicle',         is: 'vehicles',                 name: 'Armoured vehicles other than tanks'},
  {id: 'v-150',                    is: 'armoured-vehicle',         name: 'V-150 armoured vehicle'},
  {id: 'acv-15',                   is: 'armoured-vehicle',         name: 'ACV-15 armoured vehicle'},
  {id: 'zpt',                      is: 'armoured-vehicle',         name: 'ZPT armoured vehicle'},
  {id: 'guardian',                 is: 'armoured-vehicle',         name: 'Guardian armoured vehicle'},
  // What improvised weapons are made of
  {id: 'ied-component',            is: 'improvised-weapon-materiel', name: 'Components of improvised explosive devices'},
  {id: 'remote-initiator',         is: 'ied-component',            name: 'Remote initiators'},
  {id: 'nokia-105',                is: 'remote-initiator',         name: 'Nokia 105 (RM-908) telephone'},
  {id: 'electronic-part',          is: 'ied-component',            name: 'Electronic parts'},
  {id: 'pic16f1827',               is: 'electronic-part',          name: 'PIC16F1827'},
  {id: 'tip102',                   is: 'electronic-part',          name: 'TIP102'},
  {id: 'bdx53c',                   is: 'electronic-part',          name: 'BDX53C'},
  {id: 'motion-control-unit',      is: 'improvised-weapon-materiel', name: 'Motion-control units'},
  {id: 'explosive-precursor',      is: 'improvised-weapon-materiel', name: 'Precursors of explosives and propellants'},
  {id: 'ammonium-nitrate',         is: 'explosive-precursor',      name: 'Ammonium nitrate'},
  {id: 'aluminium-paste',          is: 'explosive-precursor',      name: 'Aluminium paste'},
  {id: 'sorbitol',                 is: 'explosive-precursor',      name: 'Sorbitol'},
  // Accessories
  {id: 'suppressor',               is: 'weapon-accessories',       name: 'Suppressors'}
] AS row
MATCH (parent:Materiel {id: row.is})
MERGE (m:Materiel {id: row.id})
SET m.name = row.name, m.calibre = row.calibre
MERGE (m)-[:IS_A]->(parent);

// MADE_BY needs the actors: see the end of 040-actors.cypher.
