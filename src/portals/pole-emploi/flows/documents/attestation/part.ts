import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { COMPOSED } from '#engine/flow/payload.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { rightOf } from '#portals/pole-emploi/dossier/allowance.ts';
import { certificatePapers } from '#portals/pole-emploi/dossier/attestations/certificate-papers.ts';
import { ATTESTATION, certificatesOf } from '#portals/pole-emploi/dossier/attestations/certificates.ts';
import { EMPLOYER, EMPLOYER_PLAIN, TYPES } from '#portals/pole-emploi/dossier/attestations/types.ts';
import { isRegistered, registrationOf } from '#portals/pole-emploi/dossier/file.ts';
import type { Donnees } from '#schema/evenement.ts';
import type { Fact } from './facts.ts';
import { facts } from './facts.ts';
import { lessons } from './lessons.ts';
import { declaredMonths, knownMonths, knownYears } from './periods.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';

/** Asking for a paper that proves something: registration, payments, right (pole-emploi.md §2e). */
export const attestation = flowOf({
  id: ATTESTATION,
  titre: 'Demander une attestation',
  facts,
  open: (world) =>
    registrationOf(world).etat === 'jamais'
      ? undefined
      : `${ATTESTATION}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === ATTESTATION).length + 1}`,
  truths,
});

function truths({ world }: FlowContext): Truths<Fact> {
  const months = knownMonths(world);
  return {
    attestationType: 'avis-de-situation',
    attestationUsage: 'bailleur',
    attestationMois: declaredMonths(world)[0],
    attestationDu: months[Math.min(2, months.length - 1)],
    attestationAu: months[0],
    attestationAnnee: knownYears(world)[0],
  };
}

function take(donnees: Donnees, world: World, dossier: string): Taken {
  const { attestationType: type, attestationDu: du, attestationAu: au, attestationMois: mois } = donnees;
  const numero = receiptNumber(world, 'ATT', dossier);
  const refused = (cle: string, message: string): Taken => ({ numero, faits: [], erreurs: [{ cle, message }] });
  if (type === EMPLOYER) return refused('attestationType', EMPLOYER_PLAIN);
  if (type === 'ouverture-de-droits' && !rightOf(world))
    return refused('attestationType', 'Aucun droit à l’allocation n’est ouvert : ce papier ne peut pas être fait.');
  if (type === 'actualisation' && !declaredMonths(world).some((month) => month === mois))
    return refused('attestationMois', 'Ce mois n’est pas déclaré : faites d’abord l’actualisation.');
  if (type === 'paiement' && String(au) < String(du))
    return refused('attestationAu', 'Le dernier mois est avant le premier. Vérifiez la période.');
  return {
    numero,
    faits: [decide(dossier, 'acceptee', 'attestation', { type: String(type) })],
  };
}

/** The papers made on demand. */
export const attestationPart = demarche({
  flow: attestation,
  screens,
  take,
  closed: () => 'Sans inscription, il n’y a pas encore d’attestation à demander.',
  notes: () => [{ texte: 'Le papier est fait tout de suite. Il rejoint vos papiers, à imprimer.', regle: COMPOSED }],
  papers: certificatePapers,
  lessons,
  stations,
  checks: {
    'attestation-faite': {
      quoi: `Une attestation a été demandée (sorte: "avis-de-situation" pour une précise). Les sortes : ${Object.keys(TYPES).join(', ')}.`,
      test: ({ sorte }, world) => certificatesOf(world).some(({ type }) => sorte === undefined || type === sorte),
    },
    'attestation-pour-bailleur': {
      quoi: 'La personne a un papier qu’un bailleur accepte : avis de situation ou ouverture de droits.',
      test: (_params, world) => isRegistered(world) && certificatesOf(world).some(({ type }) => TYPES[type].bailleur),
    },
  },
  mots: () => ({
    bouton: 'Faire cette attestation',
    fait: 'Votre attestation est prête',
    suite: ['Elle est aussi dans «\u00a0Mes papiers\u00a0». Imprimez-la, ou gardez-la en PDF.'],
  }),
  // A certificate is the receipt itself: the paper is named after the rank of its dossier.
  papier: ({ dossier, donnees }) => `${donnees.attestationType}-${dossier.slice(ATTESTATION.length + 1)}`,
});
