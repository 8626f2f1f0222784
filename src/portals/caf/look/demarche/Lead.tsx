import { ofName } from '#engine/words/say.ts';
import { RichText } from '#form/RichText.tsx';
import type { PageProps } from '#look/page-props.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { DeclarationState } from '../../dossier/account.ts';
import { datesByAccount, quarterOfDossier } from '../../dossier/quarters.ts';
import { monthsInWords } from '../words.ts';

/** The sentence under the title of each screen. */
export function Lead({
  ecran,
  state,
  world,
  portal,
  langue,
}: Pick<PageProps, 'world' | 'portal' | 'langue'> & { ecran: string; state: DeclarationState }) {
  const text = textFor(ecran, state, datesByAccount(quarterOfDossier(world, state.dossier)));
  if (text === undefined) return null;
  return (
    <p className="portal-lead">
      <RichText text={text} langue={langue} glossaire={portal.glossaire} />
    </p>
  );
}

function textFor(ecran: string, { periode }: DeclarationState, byAccount: boolean): string | undefined {
  const months = monthsInWords(periode);
  const texts: Readonly<Record<string, string>> = {
    situation: 'Voici ce que la Caf sait de vous. Relisez avant de continuer.',
    // The two editions ask the opposite thing about dates: caf.md §2.c.
    ressources: byAccount
      ? `Écrivez ce que vous avez reçu en ${months}. Un salaire se met dans le mois où l’argent est arrivé sur votre compte. Prenez la ligne «\u00a0[[montant-net-social|montant net social]]\u00a0» du bulletin.`
      : `Ces montants ${ofName(months)} viennent des employeurs et des organismes. Comparez chaque mois avec la ligne «\u00a0[[montant-net-social|montant net social]]\u00a0» de vos bulletins. C’est la date de paiement écrite sur le bulletin qui compte.`,
    autres: `Dites ici ce que personne ne transmet à votre place, pour ${months}.`,
    recapitulatif: 'Relisez tout. Vous pouvez encore tout changer.',
    validation: 'Après l’envoi, la déclaration ne se rouvre pas. Pour corriger une erreur, on écrit alors à la Caf.',
  };
  return ownEntry(texts, ecran);
}
