import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { TENURES } from '../../tenures.ts';
import { answered, known } from '../context.ts';
import type { CommonFact } from '../facts.ts';

/** Where one lives, and how to be reached (caf.md §2.a, step 6). */
export const addressFields = (context: FlowContext): Field<CommonFact>[] => [
  ask('demandeVoie', 'texte', 'Numéro et rue', known(context, 'demandeVoie')),
  ask('demandeComplement', 'texte', 'Étage, bâtiment, « chez »', { optional: true, ...known(context, 'demandeComplement') }),
  ask('demandeCodePostal', 'chiffres', 'Code postal', {
    ...known(context, 'demandeCodePostal'),
    hint: 'Il dit quelle Caf vous suit.',
  }),
  ask('demandeCommune', 'texte', 'Ville', known(context, 'demandeCommune')),
  ask('demandeAdresseDepuis', 'jour', 'Depuis quel jour y vivez-vous ?', known(context, 'demandeAdresseDepuis')),
  ask('demandeTelephone', 'texte', 'Téléphone', { clavier: 'telephone', ...known(context, 'demandeTelephone') }),
  ask('demandeCourriel', 'texte', 'Adresse de courriel', { clavier: 'courriel', ...known(context, 'demandeCourriel') }),
];

const HOMES = [
  ...Object.entries(TENURES).map(([valeur, label]) => ({ valeur, label })),
  { valeur: 'sans-domicile', label: 'Sans logement stable, avec une élection de domicile' },
];

/** How one is housed: it decides of the « forfait logement ». */
export const housingFields = (context: FlowContext): Field<CommonFact>[] => [
  choose('demandeLogement', 'Dans ce logement, vous êtes', HOMES, known(context, 'demandeLogement')),
  choose('demandeAideLogement', 'Recevez-vous une aide au logement ?', YES_NO, known(context, 'demandeAideLogement')),
  ...(answered(context, 'demandeAideLogement') === 'oui'
    ? [
        ask<CommonFact>('demandeAideMontant', 'euros', 'Combien par mois ?', {
          ...known(context, 'demandeAideMontant'),
          hint: 'Même si elle va tout droit au propriétaire.',
        }),
      ]
    : []),
];
