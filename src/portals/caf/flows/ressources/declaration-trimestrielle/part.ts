import { demarche } from '#engine/portal/demarche.ts';
import { insideOnly } from '#engine/portal/receives.ts';
import { isInside } from '#portals/caf/dossier/inside.ts';
import { MANUAL_NATURES, OTHER_NATURES } from '#portals/caf/dossier/natures.ts';
import { currentQuarter } from '#portals/caf/dossier/quarters.ts';
import { DTR_TITLE } from '#portals/caf/dossier/review.ts';
import { checks } from './checks.ts';
import { declarationTrimestrielle } from './flow.ts';
import { happenings, opening } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { notes } from './notes.ts';
import { screens } from './screens.ts';
import { stations, TRANSMISSIONS } from './stations.ts';
import { asksChange, closed, consult, receiveDocument, take } from './take.ts';

const inside = insideOnly(isInside);

/** The quarterly declaration: what it pays, what a mistake costs months later, and how it is corrected. */
export const declarationPart = demarche({
  flow: declarationTrimestrielle,
  screens,
  take,
  closed,
  notes,
  mots: (donnees) => ({
    bouton: 'Envoyer ma déclaration',
    fait: 'Votre déclaration est envoyée',
    reponse: 'Accusé de réception',
    suite: [
      ...(asksChange(donnees)
        ? [
            'Votre demande de modification est partie. La Caf ne peut pas corriger une paie\u00a0: la demande va à la CNAV, puis à l’employeur. En attendant, le calcul prend votre montant.',
          ]
        : []),
      'Le droit calculé est plus haut, ligne par ligne. Les paiements se lisent dans «\u00a0Mes paiements\u00a0».',
    ],
  }),
  echeance(world) {
    const quarter = currentQuarter(world);
    return quarter && !quarter.envoi && world.today <= quarter.fermeLe ? { titre: DTR_TITLE, le: quarter.fermeLe } : undefined;
  },
  decisions: {
    rapprochement: 'Vos droits sont calculés de nouveau',
    radiation: 'Le dossier est fermé\u00a0: aucune déclaration n’est arrivée',
  },
  menu: { rubrique: 'ressources', titre: DTR_TITLE, rang: 10 },
  routes: [
    { id: 'consultation', method: 'GET', path: '/mes-ressources', answer: inside(consult) },
    { id: 'document', method: 'POST', path: '/documents', answer: inside(receiveDocument) },
  ],
  happenings,
  opening,
  letters,
  checks,
  lessons,
  stations,
  transmissions: TRANSMISSIONS,
  chiffres: ['montantNetSocial', 'netAPayer', 'netImposable', 'preRempli'],
  sujets: [...MANUAL_NATURES, ...OTHER_NATURES],
});
