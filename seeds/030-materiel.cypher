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

// All others.
UNWIND [
  // Weapons
  {id: 'small-arms', name: 'Small arms'},
  {id: 'rifle', name: 'Rifles'},
  {id: 'assault-rifle', name: 'Assault rifles'},
  {id: 'ak-pattern-rifle', name: 'AK-pattern rifles'},
  {id: 'type-68', name: 'Type 68 rifle', calibre: '7.62x39 mm'},
  {id: 'machine-gun', name: 'Machine guns'},
  {id: 'light-weapons', name: 'Light weapons'},
  {id: 'rocket-launcher', name: 'Rocket launchers, portable'},
  {id: 'rpg', name: 'Rocket-propelled grenade launchers (RPG)'},
  {id: 'm79-osa', name: 'M79 Osa rocket launcher'},
  {id: 'rpg-22', name: 'RPG-22 rocket launcher'},
  {id: 'grenade-launcher', name: 'Grenade launchers'},
  {id: 'rbg-6', name: 'RBG-6 grenade launcher'},
  {id: 'recoilless-rifle', name: 'Recoilless rifles'},
  {id: 'm60-recoilless-rifle', name: 'M60 recoilless rifle'},
  {id: 'guided-missile-system', name: 'Guided missiles and their systems, portable'},
  {id: 'anti-tank-guided-missile', name: 'Anti-tank guided missiles'},
  {id: '9m111', name: '9M111-type missile (Fagot)'},
  {id: '9m111-vmz', name: '9M111-type missile made in Bulgaria (VMZ)'},
  {id: 'tow', name: 'TOW missile'},
  {id: 'portable-anti-aircraft-missile', name: 'Portable anti-aircraft missiles'},
  {id: 'fn-6', name: 'FN-6 portable anti-aircraft missile'},
  {id: 'mortar', name: 'Mortars'},
  {id: 'mortar-120mm', name: '120 mm mortars', calibre: '120 mm'},
  {id: 'multiple-rocket-launcher', name: 'Multiple rocket launchers'},
  {id: 'rak-12', name: 'RAK-12 multiple rocket launcher', calibre: '128 mm'},
  // Ammunition
  {id: 'cartridge', name: 'Cartridges'},
  {id: 'rocket', name: 'Rockets'},
  {id: 'pg-9', name: 'PG-9 rocket', calibre: '73 mm'},
  // Vehicles
  {id: 'main-battle-tank', name: 'Main battle tanks'},
  {id: 't-55', name: 'T-55 tank'},
  {id: 't-72', name: 'T-72 tank'},
  {id: 'humvee', name: 'Humvee'},
  {id: 'armoured-vehicle', name: 'Armoured vehicles other than tanks'},
  {id: 'v-150', name: 'V-150 armoured vehicle'},
  {id: 'acv-15', name: 'ACV-15 armoured vehicle'},
  {id: 'zpt', name: 'ZPT armoured vehicle'},
  {id: 'guardian', name: 'Guardian armoured vehicle'},
  // What improvised weapons are made of
  {id: 'ied-component', name: 'Components of improvised explosive devices'},
  {id: 'remote-initiator', name: 'Remote initiators'},
  {id: 'nokia-105', name: 'Nokia 105 (RM-908) telephone'},
  {id: 'electronic-part', name: 'Electronic parts'},
  {id: 'pic16f1827', name: 'PIC16F1827'},
  {id: 'tip102', name: 'TIP102'},
  {id: 'bdx53c', name: 'BDX53C'},
  {id: 'motion-control-unit', name: 'Motion-control units'},
  {id: 'explosive-precursor', name: 'Precursors of explosives and propellants'},
  {id: 'ammonium-nitrate', name: 'Ammonium nitrate'},
  {id: 'aluminium-paste', name: 'Aluminium paste'},
  {id: 'sorbitol', name: 'Sorbitol'},
  // Accessories
  {id: 'suppressor', name: 'Suppressors'}
] AS row
MERGE (m:Materiel {id: row.id})
SET m.name = row.name, m.calibre = row.calibre;

// What is a kind of what. A statement of its own: a parent made by the same statement might not yet be found.
UNWIND [
  {broader: 'weapons', kinds: ['small-arms', 'machine-gun', 'light-weapons', 'mortar', 'multiple-rocket-launcher']},
  {broader: 'small-arms', kinds: ['rifle']},
  {broader: 'rifle', kinds: ['assault-rifle']},
  {broader: 'assault-rifle', kinds: ['ak-pattern-rifle']},
  {broader: 'ak-pattern-rifle', kinds: ['type-68']},
  {broader: 'light-weapons', kinds: ['rocket-launcher', 'grenade-launcher', 'recoilless-rifle', 'guided-missile-system']},
  {broader: 'rocket-launcher', kinds: ['rpg', 'm79-osa', 'rpg-22']},
  {broader: 'grenade-launcher', kinds: ['rbg-6']},
  {broader: 'recoilless-rifle', kinds: ['m60-recoilless-rifle']},
  {broader: 'guided-missile-system', kinds: ['anti-tank-guided-missile', 'portable-anti-aircraft-missile']},
  {broader: 'anti-tank-guided-missile', kinds: ['9m111', 'tow']},
  {broader: '9m111', kinds: ['9m111-vmz']},
  {broader: 'portable-anti-aircraft-missile', kinds: ['fn-6']},
  {broader: 'mortar', kinds: ['mortar-120mm']},
  {broader: 'multiple-rocket-launcher', kinds: ['rak-12']},
  {broader: 'ammunition', kinds: ['cartridge', 'rocket']},
  {broader: 'rocket', kinds: ['pg-9']},
  {broader: 'vehicles', kinds: ['main-battle-tank', 'humvee', 'armoured-vehicle']},
  {broader: 'main-battle-tank', kinds: ['t-55', 't-72']},
  {broader: 'armoured-vehicle', kinds: ['v-150', 'acv-15', 'zpt', 'guardian']},
  {broader: 'improvised-weapon-materiel', kinds: ['ied-component', 'motion-control-unit', 'explosive-precursor']},
  {broader: 'ied-component', kinds: ['remote-initiator', 'electronic-part']},
  {broader: 'remote-initiator', kinds: ['nokia-105']},
  {broader: 'electronic-part', kinds: ['pic16f1827', 'tip102', 'bdx53c']},
  {broader: 'explosive-precursor', kinds: ['ammonium-nitrate', 'aluminium-paste', 'sorbitol']},
  {broader: 'weapon-accessories', kinds: ['suppressor']}
] AS row
UNWIND row.kinds AS kind
MATCH (m:Materiel {id: kind}), (broader:Materiel {id: row.broader})
MERGE (m)-[:IS_A]->(broader);

// MADE_BY needs the actors: see the end of 040-actors.cypher.
