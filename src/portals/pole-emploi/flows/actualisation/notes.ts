import type { Part } from '../../part.ts';
import { filling } from './filling.ts';
import { formIn } from './screens.ts';

const KNOWN =
  'Certaines lignes sont déjà là : ce sont celles que les employeurs ont transmises ([[dsn]]). Un contrat commencé ce mois-ci n’y est pas encore (choix du simulateur).';

/** What stands above the fields of a page: what is already known, and what was chosen rather than read. */
export const notes: NonNullable<Part['notes']> = (ecran, context) => {
  if (ecran === 'activites' && filling(context, formIn(context.world.edition)).known.length > 0) return [{ texte: KNOWN }];
  if (ecran === 'questions')
    return [
      { texte: 'Répondez à chaque question. Attention à la dernière : « non » veut dire que vous ne cherchez plus d’emploi.' },
    ];
  if (ecran === 'validation' || ecran === 'recapitulatif')
    return [
      {
        texte:
          context.world.edition === '2021'
            ? 'Relisez avant de valider. Vous pourrez encore modifier, jusqu’au paiement.'
            : 'Relisez avant de valider. Après, vous ne pourrez plus changer vos réponses vous-même : il faudra prévenir un conseiller.',
      },
    ];
  return [];
};
