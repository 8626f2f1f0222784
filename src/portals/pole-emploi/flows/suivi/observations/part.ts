import { COMPOSED } from '#engine/flow/payload.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber } from '#engine/portal/receives.ts';
import { sanctionsOf } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';
import { observations, screens } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { stations } from './stations.ts';

/** An intended sanction: the letter, the ten days to explain oneself, the decision and the way back. */
export const observationsPart = demarche({
  flow: observations,
  screens,
  take: (_donnees, world, dossier) => ({ numero: receiptNumber(world, 'OBS', dossier), faits: [] }),
  closed: () =>
    'Aucune lettre n’attend d’explication, ou les 10 jours sont passés. Après une décision, un recours est possible pendant deux mois.',
  notes: () => [
    { texte: 'Rien n’est décidé. Une personne lit vos [[observations|observations]] et regarde toute votre recherche.' },
    { regle: COMPOSED },
  ],
  happenings,
  decisions: {
    'sanction-envisagee': 'Une sanction est envisagée',
    'sanction-sans-suite': 'La sanction est abandonnée',
    avertissement: 'Un avertissement est donné',
    suspension: 'La suspension est décidée',
    'suspension-rsa': 'La suspension du RSA est décidée',
    suppression: 'La suppression est décidée',
    'suspension-levee': 'La suspension est levée',
    radiation: 'La radiation est décidée',
  },
  letters,
  lessons,
  stations,
  transmissions: {
    'rsa-suspendu': { fr: 'apprend que le RSA est suspendu en partie', en: 'learns that part of the RSA is suspended' },
  },
  checks: {
    'explications-donnees': {
      quoi: 'Des explications sont parties dans les dix jours.',
      test: (_params, world) => sanctionsOf(world).some(({ reponse }) => reponse !== undefined),
    },
    sanction: {
      quoi: 'Une sanction est dans cet état (etat: "sans-suite", "avertissement", "suspension", "radiation", "levee", "annulee").',
      test: ({ etat }, world) => sanctionsOf(world).some((sanction) => sanction.etat === etat),
    },
    'pas-de-sanction': {
      quoi: 'Aucune sanction n’a été décidée.',
      test: (_params, world) =>
        sanctionsOf(world).every(({ etat }) => etat === 'envisagee' || etat === 'sans-suite' || etat === 'annulee'),
    },
  },
  mots: () => ({ bouton: 'Envoyer mes explications', fait: 'Vos explications sont envoyées' }),
  aFaire: () => [{ titre: 'Répondre avant une sanction' }],
});
