import type { FlowContext } from '#engine/flow/flow.ts';
import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { COMPOSED, textAnswer } from '#engine/flow/payload.ts';
import { HOURS_TO_TELL, isAtDeclaration } from '#portals/pole-emploi/dossier/situation/natures.ts';
import { ownEntry } from '#schema/own-entry.ts';

const ABOUT: Readonly<Record<string, string>> = {
  absence: 'Aucun papier n’est demandé. L’actualisation reste à faire pendant l’absence, depuis n’importe où.',
  adresse: 'Chaque administration a son propre fichier : la CAF, l’Assurance maladie et les impôts ne sont pas prévenus d’ici.',
  'titre-de-sejour': 'L’inscription s’arrête le lendemain du dernier jour. Un récépissé suffit pour la garder.',
  'reprise-emploi':
    'Le travail de chaque mois se déclare ensuite à l’[[actualisation|actualisation]] : les heures et le salaire [[brut|brut]].',
  incarceration:
    'Cela se dit dans les 72 heures. En prison, le service pénitentiaire (SPIP) le fait pour vous. Un bracelet électronique ne se déclare pas. Cette réponse est gardée trois mois, pas plus (code du travail, art. R5312-44).',
  paternite: 'Ces jours sont payés par l’Assurance maladie : dites-le-lui aussi.',
};

/** What helps on a screen: the delay, where else to tell it, and the way to the monthly declaration when it is told there. */
export function notes(ecran: string, context: FlowContext): readonly ScreenNote[] {
  const nature = textAnswer(context, 'changementNature');
  if (ecran === 'nature')
    return [
      { texte: `Un changement se dit dans les ${HOURS_TO_TELL} heures. Dit plus tard, il est pris quand même.` },
      ...(isAtDeclaration(nature)
        ? [{ texte: 'Ce que vous avez choisi se dit ailleurs.', lien: { demarche: 'actualisation', mots: 'M’actualiser' } }]
        : []),
    ];
  const about = ownEntry(ABOUT, nature);
  return [
    ...(about === undefined || ecran !== 'details' ? [] : [{ texte: about }]),
    ...(ecran === 'details' ? [{ regle: COMPOSED }] : []),
  ];
}
