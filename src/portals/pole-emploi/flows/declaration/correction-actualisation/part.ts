import { demarche } from '#engine/portal/demarche.ts';
import { closed, correctionActualisation, take } from './flow.ts';
import { happenings } from './happenings.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';

/** A mistake that one sees oneself, told before others see it. */
export const correctionActualisationPart = demarche({
  flow: correctionActualisation,
  screens,
  notes: () => [
    {
      texte: 'Vous pouvez aussi écrire un message, appeler le 3949, ou aller à l’agence.',
      regle: 'Cette page est un choix du simulateur : dans la vie, on écrit, on appelle le 3949, ou on va à l’agence.',
    },
  ],
  take,
  closed,
  happenings,
  letters,
  stations,
  menu: {
    rubrique: 'actualisation',
    titre: { '2021': 'Corriger ma déclaration', '2026': 'Corriger une erreur' },
    rang: 20,
    ouverte: true,
  },
  // A mistake that one sees oneself is told at once.
  apres: { actualisation: 'Corriger cette actualisation' },
  mots: () => ({ bouton: 'Envoyer la correction', fait: 'Votre correction est envoyée' }),
});
