import { dayInWords } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import type { Station } from '#engine/portal/station.ts';
import { PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { offerOf } from '#portals/pole-emploi/dossier/offers/search.ts';
import { letterOf } from '#portals/pole-emploi/letter.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';
import { nameOfOffer } from '../fields.ts';
import { applicationsOf, applicationTo, dossierOf } from '../read.ts';
import { FACTS_SOURCE } from '../words.ts';
import { offerOfWithdrawal, retraitCandidature, screens } from './flow.ts';

const COMPOSED = `${FACTS_SOURCE} (l’état « Annulée ») ; retirer une candidature en ligne : choix du simulateur`;

function take(world: World, dossier: string): Taken {
  const offre = offerOfWithdrawal({ dossier });
  return {
    numero: receiptNumber(world, 'RET', dossier),
    faits: [
      decide(dossier, 'acceptee', 'candidature-retiree', { offre }),
      { type: 'transmis', dossier, de: PORTAL, vers: 'employeur', quoi: 'retrait-candidature' },
      ...sendLetter(world, `candidature-retiree:${offre}`, 'candidature-retiree', { offre, dossier }),
    ],
  };
}

/** The journey of a withdrawal: you, the file, the firm. */
function stations(world: World, dossier: string): Station[] | undefined {
  const le = applicationTo(world, offerOfWithdrawal({ dossier }))?.retireLe;
  const { vous, 'pole-emploi': body, employeur } = ORGANISMES;
  if (le === undefined) return [{ id: 'vous', ...vous, etat: 'vous' }];
  return [
    { id: 'vous', ...vous, etat: 'passe', le, detail: `retirez votre candidature le ${dayInWords(le)}` },
    { id: 'pole-emploi', ...body, etat: 'passe', le, detail: 'note le retrait et sa raison' },
    { id: 'employeur', ...employeur, etat: 'passe', le, detail: 'ne vous attend plus' },
  ];
}

/** Changing one's mind after an application: the firm is told, and the trace stays. */
export const retraitCandidaturePart = demarche({
  flow: retraitCandidature,
  screens,
  notes: (ecran, { dossier }) =>
    ecran === 'validation'
      ? []
      : [
          { texte: `L’offre : ${nameOfOffer({ dossier: dossierOf(offerOfWithdrawal({ dossier })) })}.` },
          { texte: 'On peut changer d’avis. Prévenir l’entreprise laisse une bonne image.' },
          { regle: 'Retirer une candidature en ligne est un choix du simulateur : la vraie page n’a pas été relevée.' },
        ],
  take: (_donnees, world, dossier) => take(world, dossier),
  closed: () => 'Aucune candidature en cours à retirer. Celles qui ont une réponse sont déjà finies.',
  decisions: {
    'candidature-retiree': 'La candidature est retirée',
  },
  letters: {
    'candidature-retiree': letterOf(({ donnees }) => {
      const offer = offerOf(textIn(donnees, 'offre'));
      return {
        objet: `Votre candidature est retirée : ${offer?.intitule ?? 'cette offre'}`,
        paragraphes: [
          `${offer?.entreprise ?? 'L’entreprise'} est prévenue. Elle ne vous attend plus.`,
          'La candidature reste dans « Mes candidatures », avec le jour de l’envoi et le jour du retrait : elle prouve que vous cherchez.',
        ],
        aRetenir: [{ libelle: 'Offre', valeur: `${offer?.intitule ?? ''} (numéro ${textIn(donnees, 'offre')})` }],
        source: COMPOSED,
      };
    }),
  },
  stations,
  transmissions: {
    'retrait-candidature': { fr: 'apprend que vous retirez votre candidature', en: 'learns that you withdraw your application' },
  },
  checks: {
    'candidature-retiree': {
      quoi: 'Une candidature envoyée a été retirée (offre: "201DMVX" pour une précise).',
      test: ({ offre }, world) =>
        applicationsOf(world).some(({ retireLe, numero }) => retireLe !== undefined && (offre === undefined || numero === offre)),
    },
  },
  mots: () => ({
    bouton: 'Retirer ma candidature',
    fait: 'Votre candidature est retirée',
    suite: ['L’entreprise est prévenue. Un regret\u00a0? Écrivez-lui vous-même.'],
  }),
});
