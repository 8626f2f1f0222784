import { eventsOf } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import { monthsInWords } from '#engine/words/months.ts';
import { ofName } from '#engine/words/say.ts';
import { ownPeriod } from '#portals/caf/dossier/demandes/context.ts';
import {
  estimateInWords,
  estimateOf,
  estimatePaper,
  estimatePapers,
  estimatesIn,
} from '#portals/caf/dossier/demandes/estimate.ts';
import { mistakesIn } from '#portals/caf/dossier/demandes/mistakes.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';
import { estimation, estimationScreens } from './estimation.ts';

/** An estimate, from the street: what one might have, or why not, and nothing asked. */
export const estimationPart = demarche({
  flow: estimation,
  screens: estimationScreens,
  outside: true,
  take: (donnees, world, dossier) => ({
    numero: receiptNumber(world, 'EST', dossier),
    faits: [],
    erreurs: mistakesIn(donnees, world, { anonyme: true }),
  }),
  papers: estimatePapers,
  papier: ({ dossier }) => estimatePaper(dossier),
  stations: (_world, _dossier) => [
    { id: 'vous', nom: ORGANISMES.vous.nom, role: ORGANISMES.vous.role, etat: 'passe' },
    {
      id: 'calcul',
      nom: ORGANISMES.calcul.nom,
      role: ORGANISMES.calcul.role,
      etat: 'passe',
      detail: 'une estimation : rien n’est demandé, rien n’est gardé à votre nom',
    },
  ],
  notes: (ecran, { world }) =>
    ecran === 'depart' || (ecran === 'situation' && world.edition === '2024')
      ? [
          {
            encadre: true,
            texte:
              'Cinq minutes, sans compte et sans votre nom. Une estimation n’est pas une demande : elle n’ouvre aucun droit.',
          },
          { regle: 'Le simulateur public : dossier de faits Caf, § 2.d ; l’ordre des questions : choix du simulateur' },
        ]
      : ecran === 'ressources'
        ? [{ texte: `Les trois mois qui comptent : ceux ${ofName(monthsInWords(ownPeriod(world)))}.` }]
        : [],
  menu: { rubrique: 'demarches', titre: 'Faire une estimation', rang: 10 },
  checks: {
    'estimation-faite': {
      quoi: 'Une estimation est faite.',
      test: (_params, world) => estimatesIn(world).length > 0,
    },
  },
  mots: (_donnees, world, dossier) => {
    const sent = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
    return {
      bouton: 'Voir l’estimation',
      fait: 'Votre estimation',
      suite: [
        ...(sent ? estimateOf(world, sent).map(estimateInWords) : []),
        'Pour l’avoir vraiment, il faut une demande : le droit commence au mois où elle part. Vos réponses y seront déjà écrites.',
      ],
    };
  },
});
