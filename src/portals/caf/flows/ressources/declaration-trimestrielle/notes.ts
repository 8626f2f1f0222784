import type { FlowContext } from '#engine/flow/flow.ts';
import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { monthsInWords } from '#engine/words/months.ts';
import { ofName } from '#engine/words/say.ts';
import { datesByAccount } from '#portals/caf/dossier/quarters.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { quarterFor } from './quarter-lines.ts';

/** The sentence under the title of each screen. */
export function notes(ecran: string, context: FlowContext): readonly ScreenNote[] {
  const quarter = quarterFor(context);
  const months = monthsInWords(quarter.periode);
  const texts: Readonly<Record<string, string>> = {
    situation: 'Voici ce que la Caf sait de vous. Relisez avant de continuer.',
    // The two editions ask the opposite thing about dates: caf.md §2.c.
    ressources: datesByAccount(quarter)
      ? `Écrivez ce que vous avez reçu en ${months}. Un salaire se met dans le mois où l’argent est arrivé sur votre compte. Prenez la ligne «\u00a0[[montant-net-social|montant net social]]\u00a0» du bulletin.`
      : `Ces montants ${ofName(months)} viennent des employeurs et des organismes. Comparez chaque mois avec la ligne «\u00a0[[montant-net-social|montant net social]]\u00a0» de vos bulletins. C’est la date de paiement écrite sur le bulletin qui compte.`,
    autres: `Dites ici ce que personne ne transmet à votre place, pour ${months}.`,
    recapitulatif: 'Relisez tout. Vous pouvez encore tout changer.',
    validation: 'Après l’envoi, la déclaration ne se rouvre pas. Pour corriger une erreur, on écrit alors à la Caf.',
  };
  const texte = ownEntry(texts, ecran);
  return texte === undefined ? [] : [{ texte }];
}
