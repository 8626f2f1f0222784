import type { Compte } from '#schema/compte.ts';

/** Awa, alone with a child, paid by a bakery whose August pay was transmitted twice too high. */
export const AWA: Compte = {
  id: 'awa',
  prenom: 'Awa',
  nom: 'Exemple',
  presentation: '34 ans, à mi-temps, un enfant',
  naissance: '1992-02-08',
  identifiants: {
    numeroSecuriteSociale: '2920200045112',
    motDePasse: 'Soleil2026',
    numeroAllocataire: '0001202',
    courriel: 'awa.exemple@courrier.test',
    telephone: '06 39 98 01 02',
  },
  foyer: {
    adultes: [{ id: 'awa', prenom: 'Awa', naissance: '1992-02-08' }],
    enfants: [{ prenom: 'Lina', naissance: '2021-03-12' }],
    isoleDepuis: '2023-01-10',
  },
  logement: { statut: 'locataire', adresse: '12 allée des Nuages, 00000 Exempleville', loyer: 430, aide: 268 },
  verite: {
    emplois: [
      {
        id: 'boulangerie',
        employeur: 'Boulangerie Exemple',
        personne: 'awa',
        jourDePaie: 28,
        habituel: { montantNetSocial: 912.4, netAPayer: 884.1, netImposable: 948.2 },
        paies: { '2026-08': { montantNetSocial: 912.4, netAPayer: 884.1, netImposable: 948.2, transmis: 1824.8 } },
      },
    ],
    revenus: [],
    revenuFiscalN2: 9_600,
    prestationsFamiliales: [],
  },
  droits: { prestations: ['rsa', 'prime-activite'], declarationEn: '2026-11', departement: 'Département d’Exemple' },
  papiers: [{ id: 'rib', type: 'rib', titulaire: 'Awa Exemple', iban: 'FR76 0000 0000 0022 2222 2222 262' }],
  historique: [],
};

/** Awa and Léo, who both work: what changes when there are two. */
export const COUPLE: Compte = {
  ...AWA,
  id: 'couple',
  foyer: { adultes: [...AWA.foyer.adultes, { id: 'leo', prenom: 'Léo', naissance: '1990-06-02' }], enfants: AWA.foyer.enfants },
  verite: {
    ...AWA.verite,
    emplois: [
      ...AWA.verite.emplois,
      {
        id: 'garage',
        employeur: 'Garage Imaginaire',
        personne: 'leo',
        habituel: { montantNetSocial: 1210, netAPayer: 1180.5, netImposable: 1265.3 },
      },
    ],
    revenus: [
      { id: 'are', nature: 'chomage', organisme: 'France Travail (fictif)', personne: 'leo', mois: { '2026-08': 310.5 } },
    ],
  },
};

const alone = { ...AWA.foyer, enfants: [], adultes: [{ id: 'awa', prenom: 'Awa', naissance: '2004-02-08' as const }] };
const onRsa = { prestations: ['rsa' as const], declarationEn: '2026-11' as const, departement: 'Département d’Exemple' };

/** 22 years old, without a child, on RSA: the law gives no right. */
export const TOO_YOUNG: Compte = { ...AWA, naissance: '2004-02-08', foyer: alone, droits: onRsa };

/** Working for herself: these rules give no figure. */
export const OWN_BUSINESS: Compte = {
  ...AWA,
  verite: {
    ...AWA.verite,
    emplois: [],
    revenus: [{ id: 'atelier', nature: 'independant', organisme: 'Mes clients', personne: 'awa', habituel: 640 }],
  },
};

/** A pay that stopped in September, with nothing in its place. */
export const JUST_STOPPED: Compte = {
  ...AWA,
  verite: { ...AWA.verite, emplois: AWA.verite.emplois.map((emploi) => ({ ...emploi, au: '2026-09' as const })) },
};

const [RIB] = AWA.papiers;

/** Awa closed the account that the Caf knows on 20 October 2026, and has another one; her telephone is new too. */
export const OTHER_BANK: Compte = {
  ...AWA,
  identifiants: { ...AWA.identifiants, ancienTelephone: '06 39 98 01 72' },
  papiers: [
    ...(RIB?.type === 'rib' ? [{ ...RIB, ferme: '2026-10-20' as const }] : []),
    { id: 'rib-nouveau', type: 'rib', titulaire: 'Awa Exemple', iban: 'FR76 0000 0000 0003 7373 7373 752' },
  ],
};
