import type { FlowContext } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { monthInWords, monthOf } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { certificatePapers } from '#portals/caf/dossier/attestations/certificate-papers.ts';
import { certificatesOf, knownMonths, paidIn, paperName } from '#portals/caf/dossier/attestations/certificates.ts';
import { quotientOf } from '#portals/caf/dossier/attestations/quotient.ts';
import { ATTESTATION, CURRENT, isCertificate, TYPES } from '#portals/caf/dossier/attestations/types.ts';
import { holds } from '#portals/caf/dossier/file.ts';
import { QUOTIENT_SOURCE } from '#portals/caf/rules/family-quotient.ts';
import type { Month } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { type Fact, facts } from './facts.ts';
import { lessons } from './lessons.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';

/** Asking for a paper that proves what is paid, or the quotient of the household (caf.md §2.f). */
const attestation = flowOf({
  id: ATTESTATION,
  titre: 'Demander une attestation',
  facts,
  open: (world) =>
    holds(world.compte)
      ? `${ATTESTATION}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === ATTESTATION).length + 1}`
      : undefined,
  truths,
});

function truths({ world }: FlowContext): Truths<Fact> {
  return {
    attestationCaf: 'quotient-familial',
    attestationPour: 'cantine',
    attestationPeriode: CURRENT,
    attestationMoisVoulu: knownMonths(world)[0],
  };
}

function take(donnees: Donnees, world: World, dossier: string): Taken {
  const type = String(donnees.attestationCaf);
  const current = donnees.attestationPeriode === CURRENT;
  const month = current ? monthOf(world.today) : (String(donnees.attestationMoisVoulu) as Month);
  const numero = receiptNumber(world, 'ATT', dossier);
  const refused = (cle: Fact, message: string): Taken => ({ numero, faits: [], erreurs: [{ cle, message }] });
  const where = current ? 'attestationPeriode' : 'attestationMoisVoulu';
  if (!current && !knownMonths(world).includes(month)) return refused(where, 'Choisissez un mois dans la liste.');
  if (type === 'paiement' && paidIn(world, month).length === 0)
    return refused(
      where,
      `Rien n’a été versé en ${monthInWords(month)}${current ? ' pour le moment' : ''} : ce papier serait vide. Choisissez un mois où la Caf a payé. Ils sont dans « Mes paiements ».`,
    );
  if (type === 'quotient-familial') {
    const read = quotientOf(world, month);
    if (!read.ok) return refused(where, read.raison);
  }
  return { numero, faits: [decide(dossier, 'acceptee', 'attestation', { type })] };
}

/** The papers made on demand. */
export const attestationPart = demarche({
  flow: attestation,
  screens,
  take,
  notes: () => [
    {
      texte: 'Le papier est fait tout de suite. Il rejoint vos papiers, à imprimer.',
      regle: `Un mois est celui où l’argent est arrivé : c’est un choix du simulateur. Le quotient : ${QUOTIENT_SOURCE}.`,
    },
  ],
  papers: certificatePapers,
  lessons,
  stations,
  checks: {
    'attestation-caf-faite': {
      quoi: `Une attestation de la Caf a été demandée (sorte: "quotient-familial" pour une précise ; enCours: true pour celle du mois en cours). Les sortes : ${Object.keys(TYPES).join(', ')}.`,
      test: ({ sorte, enCours }, world) =>
        certificatesOf(world).some(
          ({ type, mois, le }) => (sorte === undefined || type === sorte) && (enCours !== true || mois === monthOf(le)),
        ),
    },
  },
  mots: ({ attestationCaf }) => ({
    bouton: 'Faire cette attestation',
    fait: 'Votre attestation est prête',
    suite: [
      'Elle est aussi dans «\u00a0Mes papiers\u00a0». Imprimez-la, ou gardez-la en PDF.',
      ...(attestationCaf === 'quotient-familial'
        ? ['Le quotient peut changer le mois prochain\u00a0: la prochaine fois, refaites le papier.']
        : []),
    ],
  }),
  menu: { rubrique: 'attestations', titre: 'Demander une attestation', rang: 10 },
  // A certificate is the receipt itself.
  papier: ({ dossier, donnees }) => {
    const type = String(donnees.attestationCaf);
    return isCertificate(type) ? paperName(type, dossier) : '';
  },
});
