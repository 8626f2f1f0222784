import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { answered, known } from '../context.ts';
import type { CommonFact } from '../facts.ts';
import { ELSEWHERE, NATIONALITIES, PERMITS } from '../options.ts';

const CIVILITIES = [
  { valeur: 'madame', label: 'Madame' },
  { valeur: 'monsieur', label: 'Monsieur' },
];

/** Who a person is, and by what right she lives in France (caf.md §2.a, steps 2 and 4). */
export function personFields(context: FlowContext, id: string): Field<CommonFact>[] {
  const at = (fait: CommonFact) => ({ pour: id, ...known(context, fait, id) });
  return [
    choose('demandeCivilite', 'Civilité', CIVILITIES, at('demandeCivilite')),
    ask('demandeNom', 'texte', 'Nom de naissance', { ...at('demandeNom'), hint: 'Celui de la pièce d’identité.' }),
    ask('demandeNomUsage', 'texte', 'Nom d’usage', { pour: id, optional: true, hint: 'S’il est autre : un nom de mariage.' }),
    ask('demandePrenoms', 'texte', 'Prénoms', { ...at('demandePrenoms'), hint: 'Dans l’ordre de la pièce d’identité.' }),
    ask('demandeNaissance', 'jour', 'Date de naissance', at('demandeNaissance')),
    ask('demandeNaissanceLieu', 'texte', 'Lieu de naissance', { ...at('demandeNaissanceLieu'), hint: 'La ville et le pays.' }),
    ...stayFields(context, id),
  ];
}

/** Nationality, and for a foreign person since when and by what right. */
export function stayFields(context: FlowContext, id: string): Field<CommonFact>[] {
  const at = (fait: CommonFact) => ({ pour: id, ...known(context, fait, id) });
  const nationality = answered(context, 'demandeNationalite', id);
  return [
    choose('demandeNationalite', 'Nationalité', NATIONALITIES, at('demandeNationalite')),
    ...(nationality === 'autre' ? [choose<CommonFact>('demandeTitre', 'Titre de séjour', PERMITS, at('demandeTitre'))] : []),
    ...(nationality === 'autre' || nationality === 'europeenne'
      ? [
          ask<CommonFact>('demandeSejourDepuis', 'jour', 'Depuis quand ?', {
            ...at('demandeSejourDepuis'),
            hint:
              nationality === 'autre' ? 'Le jour du premier titre qui permet de travailler.' : 'Le jour de l’arrivée en France.',
          }),
        ]
      : []),
  ];
}

/** What is asked of the person herself only. */
export const ownFields = (context: FlowContext): Field<CommonFact>[] => [
  choose('demandeResidence', 'Vivez-vous en France au moins neuf mois par an ?', YES_NO, known(context, 'demandeResidence')),
  choose('demandeAutreCaf', 'Avez-vous déjà un dossier ailleurs ?', ELSEWHERE, known(context, 'demandeAutreCaf')),
];
