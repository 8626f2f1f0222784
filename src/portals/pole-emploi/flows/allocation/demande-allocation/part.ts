import { decisionsOf } from '#engine/journal/decisions.ts';
import { lastOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { missingOn, piecesOf } from '#portals/pole-emploi/dossier/allocation/pieces.ts';
import { sentFiles } from '#portals/pole-emploi/dossier/allocation/requests.ts';
import { CHASED } from '#portals/pole-emploi/dossier/emplois/employer-certificate.ts';
import { closed, demandeAllocation, take } from './flow.ts';
import { happenings } from './happenings.ts';
import { pieceLessons } from './lessons.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';

/** Asking for the allowance, and what becomes of every request: papers, decision, letters. */
export const demandeAllocationPart = demarche({
  flow: demandeAllocation,
  screens,
  take,
  closed,
  happenings,
  letters,
  lessons: pieceLessons,
  stations,
  notes: (ecran) => (ecran === 'recapitulatif' ? [] : [{ regle: COMPOSED }]),
  transmissions: {
    'fin-de-contrat': {
      fr: 'reçoit la fin de contrat déclarée par l’employeur (DSN)',
      en: 'receives the end of contract declared by the employer (DSN)',
    },
    'attestation-employeur': { fr: 'reçoit l’attestation de l’employeur', en: 'receives the employer’s certificate' },
    'relance-employeur': { fr: 'doit envoyer ou corriger l’attestation', en: 'has to send or correct the certificate' },
    'ouverture-de-droits': {
      fr: 'apprend l’ouverture de votre allocation (source non trouvée)',
      en: 'learns that your allowance opens (no source found)',
    },
  },
  checks: {
    'droits-ouverts': {
      quoi: 'Le droit à l’allocation est ouvert pendant l’histoire.',
      test: (_params, world) => decisionsOf(world, 'ouverture-de-droits').at(-1) !== undefined,
    },
    'allocation-refusee': {
      quoi: 'La demande d’allocation est refusée.',
      test: (_params, world) => decisionsOf(world, 'rejet').at(-1) !== undefined,
    },
    'pieces-demandees': {
      quoi: 'Une lettre demande un papier qui manque.',
      test: (_params, world) => asked(world).length > 0,
    },
    'pieces-envoyees': {
      quoi: 'Tous les papiers demandés par lettre sont arrivés.',
      test: (_params, world) =>
        asked(world).length > 0 && sentFiles(world).every((file) => missingOn(piecesOf(world, file), world.today).length === 0),
    },
    'employeur-relance': {
      quoi: 'Des papiers envoyés ont permis de relancer l’employeur.',
      test: (_params, world) => lastOf(world, 'transmis', ({ quoi }) => quoi === CHASED) !== undefined,
    },
  },
  menu: { rubrique: 'droits', titre: 'Demander l’allocation', rang: 70, ouverte: true },
  mots: () => ({ bouton: 'Envoyer ma demande', fait: 'Votre demande d’allocation est envoyée' }),
});

const COMPOSED = 'Questions choisies par le simulateur : le vrai formulaire n’a pas été relevé.';
const asked = (world: World) => decisionsOf(world, 'pieces-attendues');
