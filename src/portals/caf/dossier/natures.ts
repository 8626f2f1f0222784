/** Kinds of income that organisations transmit, in the manual edition's order. */
export const MANUAL_NATURES = ['salaire', 'chomage', 'indemnites-journalieres', 'retraite', 'invalidite'] as const;
/** Kinds of money that nobody transmits. Gifts and money from the CAF are there as the traps that they are in life. */
export const OTHER_NATURES = ['independant', 'etranger', 'pension-alimentaire', 'biens', 'autre', 'don', 'aide-caf'] as const;

/** Plain words for a kind of income. */
export const NATURE_NAMES: Readonly<Record<string, string>> = {
  salaire: 'salaire',
  chomage: 'chômage',
  'indemnites-journalieres': 'indemnités journalières',
  retraite: 'retraite',
  invalidite: 'pension d’invalidité',
  independant: 'travail indépendant',
  etranger: 'revenus perçus à l’étranger',
  'pension-alimentaire': 'pension alimentaire reçue',
  biens: 'revenus de biens ou de placements',
  autre: 'autre ressource',
  don: 'aide ou don d’un proche',
  'aide-caf': 'aide versée par la Caf',
  aah: 'AAH',
};
