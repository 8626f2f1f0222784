import { flowOf } from '#engine/flow/flow-of.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { CORRECTION, correctionDossier } from '#portals/pole-emploi/dossier/declarations/correction.ts';
import type { Donnees } from '#schema/evenement.ts';
import { facts } from './facts.ts';
import { truths } from './truth.ts';
import { correctable } from './window.ts';

/** To correct a declaration that was sent: since 2022 an adviser does it (facts § 2b). */
export const correctionActualisation = flowOf({
  id: CORRECTION,
  titre: 'Corriger une actualisation',
  facts,
  open: (world) => {
    const window = correctable(world);
    return window && correctionDossier(window.mois);
  },
  truths,
  onPaper: { correctionHeures: {}, correctionBrut: {} },
});

const PERIODS = [
  ['correctionArretDu', 'correctionArretAu'],
  ['correctionFormationDu', 'correctionFormationAu'],
] as const;

/** What is done with a request of correction: an adviser will look at it. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const wrong = PERIODS.filter(([du, au]) => String(donnees[au] ?? '') < String(donnees[du] ?? ''));
  const hours = Number(donnees.correctionHeures ?? 0);
  const pay = Number(donnees.correctionBrut ?? 0);
  return {
    numero: receiptNumber(world, 'COR', dossier),
    erreurs: wrong.map(([, au]) => ({
      cle: au,
      message: 'La date de fin est avant la date de début. Vérifiez les deux dates.',
    })),
    incoherences:
      hours > 0 && pay === 0
        ? [{ cle: 'correctionBrut', message: 'Vous écrivez des heures et 0 € de salaire.' }]
        : hours === 0 && pay > 0
          ? [{ cle: 'correctionHeures', message: 'Vous écrivez un salaire et 0 heure.' }]
          : [],
    faits: [decide(dossier, 'en-instruction', 'correction-demandee')],
  };
}

/** Why nothing can be corrected now. */
export const closed = (): string =>
  'Aucune déclaration ne peut être corrigée en ce moment : aucune n’est envoyée, ou une correction est déjà demandée. Pour une autre erreur, appelez le 3949.';
