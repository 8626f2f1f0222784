import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { knownAddress } from '#portals/caf/dossier/home.ts';
import { TENURES } from '#portals/caf/dossier/tenures.ts';
import type { Fact } from './facts.ts';

/** Somebody who pays a rent says how much. */
export const paysRent = (tenure: string): boolean => tenure === 'locataire' || tenure === 'colocataire';

const addressFields = (context: FlowContext): Field<Fact>[] => [
  ask('logementVoie', 'texte', 'Numéro et rue', { connu: knownAddress(context.world) }),
  choose('logementPrecision', 'Faut-il un étage, un bâtiment, un « chez » ?', [
    { valeur: 'oui', label: 'Oui' },
    { valeur: 'non', label: 'Non' },
  ]),
  ...(textAnswer(context, 'logementPrecision') === 'oui'
    ? [ask<Fact>('logementComplement', 'texte', 'L’étage, le bâtiment, le « chez »')]
    : []),
  ask('logementCodePostal', 'chiffres', 'Code postal', { hint: 'Ici, un code fictif : 00120.' }),
  ask('logementCommune', 'texte', 'Ville'),
  ask('logementDepuis', 'jour', 'Depuis quel jour ?', { hint: 'Le jour du déménagement, pas celui d’aujourd’hui.' }),
];

const homeFields = (context: FlowContext): Field<Fact>[] => [
  choose(
    'logementStatut',
    'Dans ce logement, vous êtes',
    Object.entries(TENURES).map(([valeur, label]) => ({ valeur, label })),
  ),
  ...(paysRent(textAnswer(context, 'logementStatut'))
    ? [ask<Fact>('logementLoyer', 'euros', 'Loyer par mois', { hint: 'Sans les charges : il est sur le bail.' })]
    : []),
  ask('logementExact', 'case', 'J’atteste que ces réponses sont exactes.'),
];

/** Two pages in 2025, one in 2024: the order is a choice (no transcript of these pages was found). */
export const screens: ScreensByEdition<Fact> = {
  '2025': [
    { id: 'adresse', titre: 'Votre nouvelle adresse', fields: addressFields },
    { id: 'logement', titre: 'Votre logement', fields: homeFields },
  ],
  '2024': [
    {
      id: 'logement',
      titre: 'Votre nouveau logement',
      fields: (context) => [...addressFields(context), ...homeFields(context)],
    },
  ],
};
