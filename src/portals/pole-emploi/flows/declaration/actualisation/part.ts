import { monthInWords } from '#engine/journal/day.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { declarationState } from '#portals/pole-emploi/dossier/account.ts';
import { windowsOf } from '#portals/pole-emploi/dossier/months.ts';
import { declarationPapers } from '#portals/pole-emploi/dossier/papiers/declaration-papers.ts';
import { checks } from './checks.ts';
import { computationHappenings } from './computation/computation-happenings.ts';
import { paymentHappenings } from './computation/payment-happenings.ts';
import { actualisation } from './flow.ts';
import { letters } from './letters/letters.ts';
import { lessons } from './mistakes/lessons.ts';
import { notes } from './notes.ts';
import { opening } from './opening.ts';
import { closedWords, confirmedInTwoWays, take } from './route.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { transmissions } from './transmissions.ts';
import { WAYS_OF_READING } from './truth.ts';
import { windowHappenings } from './window-happenings.ts';

/** The monthly declaration, what it pays, and what silence or a mistake costs. */
export const actualisationPart = demarche({
  flow: actualisation,
  chiffres: WAYS_OF_READING,
  // The lines of a list of employers.
  sujets: ['1', '2', '3', '4', '5', '6'],
  screens,
  notes,
  take,
  closed: closedWords,
  around: confirmedInTwoWays,
  happenings: (world, until) => [
    ...windowHappenings(world, until),
    ...windowsOf(world).flatMap((window) => [...computationHappenings(world, window), ...paymentHappenings(world, window)]),
  ],
  opening,
  decisions: {
    calcul: 'Le paiement est calculé',
    rappel: 'Une somme reste à vous payer',
    'trop-percu': 'Un trop-perçu est trouvé',
    'ecart-sans-suite': 'Un petit écart est trouvé, sans suite',
    'periode-perdue': 'Une période de travail ne sera pas comptée',
    cessation: 'L’inscription s’arrête',
  },
  letters,
  checks,
  transmissions,
  lessons,
  stations,
  papers: declarationPapers,
  echeance(world) {
    const { etat, fenetre } = declarationState(world);
    if (!fenetre || (etat !== 'ouverte' && etat !== 'commencee')) return undefined;
    return { titre: `Actualisation, ${monthInWords(fenetre.mois)}`, le: fenetre.fermeLe };
  },
  menu: { rubrique: 'actualisation', titre: 'M’actualiser', rang: 10 },
  mots: () => ({
    bouton: 'Valider et envoyer ma déclaration',
    fait: 'Votre déclaration est envoyée',
    suite: [
      'Elle est prise en compte en 24 heures au plus. Le paiement part en moyenne trois jours ouvrés après.',
      'Envoyez les justificatifs demandés\u00a0: bulletin de salaire, attestation employeur, arrêt de travail…',
      'Une erreur\u00a0? Dites-la à votre conseiller, ou au 3949, avant le 15.',
    ],
  }),
});
