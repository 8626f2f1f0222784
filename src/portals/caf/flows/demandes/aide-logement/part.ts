import { demarche } from '#engine/portal/demarche.ts';
import { ACTIVATION } from '#portals/caf/dossier/acces/account-now.ts';
import { AID_PART, AID_TO_LANDLORD } from '#portals/caf/dossier/logement/aid.ts';
import { landlordPapers } from '#portals/caf/dossier/logement/landlord-paper.ts';
import { housingRequests, leaseOf } from '#portals/caf/dossier/logement/requests.ts';
import { paidByCaf } from '#portals/caf/dossier/paid.ts';
import { aideLogement, TITLE } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { notes } from './notes.ts';
import { comparisons } from './parents.ts';
import { parentsPapers } from './parents-papers.ts';
import { screens } from './screens.ts';
import { organismes, stations } from './stations.ts';
import { take } from './take.ts';

/** The housing benefit: estimated, asked for, decided with the landlord's attestation, then paid (caf.md §2.b). */
export const aideLogementPart = demarche({
  flow: aideLogement,
  screens,
  take,
  closed: (world) =>
    leaseOf(world.compte) === undefined
      ? 'Il n’y a pas de bail dans cette histoire : une aide au logement ne peut pas s’y demander.'
      : 'Votre demande est déjà partie. Suivez-la dans « Mes démarches ».',
  happenings,
  notes,
  letters,
  lessons,
  stations,
  organismes,
  papers: (world) => [...landlordPapers(world), ...parentsPapers(world)],
  transmissions: {
    'attestation-loyer': { fr: 'reçoit l’attestation de loyer du propriétaire', en: 'receives the attestation of the landlord' },
    [AID_TO_LANDLORD]: { fr: 'reçoit l’aide au logement du mois', en: 'receives the housing benefit of the month' },
  },
  apres: { [ACTIVATION]: TITLE },
  menu: { rubrique: 'demarches', titre: TITLE, rang: 20, ouverte: true },
  checks: {
    'aide-demandee': {
      quoi: 'Une aide au logement est demandée, avec le loyer du bail : sans les charges, et pour la seule part de la personne.',
      test: (_params, world) => housingRequests(world).some(({ loyer }) => loyer === world.compte.logement.loyer),
    },
    'parents-compares': {
      quoi: 'L’estimation a été lue, avec ce que les parents perdraient (resultat: "perd" ou "gagne", pour toute la famille).',
      test: ({ resultat }, world) =>
        comparisons(world).some(({ gagne, perd }) => resultat === undefined || resultat === (gagne < perd ? 'perd' : 'gagne')),
    },
    'aide-decidee': {
      quoi: 'La CAF a répondu à une demande d’aide au logement (issue: "acceptee" ou "refusee").',
      test: ({ issue }, world) =>
        housingRequests(world).some(
          ({ decision }) => decision !== undefined && (issue === undefined || decision.issue === issue),
        ),
    },
    'aide-payee': {
      quoi: 'Un mois au moins d’aide au logement est payé à la personne.',
      test: (_params, world) =>
        paidByCaf(world).some(({ detail }) => Object.keys(detail).some((part) => part.startsWith(AID_PART))),
    },
  },
  glossary: {
    'hors-charges': {
      mot: 'loyer sans les charges',
      definition: {
        fr: 'Le prix du logement seul. L’eau, les ordures, l’entretien sont les charges : elles s’écrivent à part.',
        en: 'The price of the home alone, without water, waste and upkeep.',
      },
      source: 'Définition écrite pour ce site ; dossier de faits Caf, § 2.b',
    },
    siret: {
      mot: 'SIRET',
      definition: {
        fr: 'Quatorze chiffres qui désignent une adresse d’une entreprise. Les neuf premiers sont son SIREN.',
        en: 'Fourteen digits that name one address of a company. The first nine are its SIREN.',
      },
      source: 'Définition écrite pour ce site ; dossier de faits Caf, § 2.b',
    },
  },
  mots: () => ({
    bouton: 'Envoyer ma demande',
    fait: 'Votre demande est envoyée',
    reponse: 'Accusé de réception',
    suite: [
      'L’attestation de loyer est attendue\u00a0: le propriétaire la remplit.',
      'Ensuite, un agent décide. Le premier paiement vient le mois d’après le premier mois de droit.',
    ],
  }),
});
