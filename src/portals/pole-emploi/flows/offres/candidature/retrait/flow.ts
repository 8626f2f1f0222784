import { oneOf, ticked } from '#engine/answers/answer.ts';
import { ask } from '#engine/flow/ask.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec, Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { toEmployer, toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { RETRAIT, toWithdraw } from '../read.ts';
import { DECLINE_REASONS } from '../words.ts';

const told = toEmployer({
  pourquoi: 'Pour que l’entreprise ne vous attende pas.',
  effet: 'Elle ne vous rappellera pas pour cette offre. Un entretien déjà fixé n’aura pas lieu.',
  droits: 'Vous pouvez demander à l’entreprise d’effacer votre CV.',
});
const noted = toFranceTravail({
  pourquoi: 'Pour que « Mes candidatures » dise où vous en êtes.',
  effet: 'La candidature devient « Annulée ». Elle reste dans votre dossier, avec ses deux dates.',
  humain: 'Votre conseiller voit le retrait, et sa raison : elle aide à chercher mieux.',
});

const facts = {
  retraitRaison: fact('la raison de votre retrait', oneOf(Object.keys(DECLINE_REASONS)), noted),
  retraitAccord: fact('votre accord pour retirer la candidature', ticked('Cochez la case pour pouvoir envoyer.'), told, noted),
} satisfies Record<string, FactSpec>;
type Fact = keyof typeof facts;

/** Withdrawing an application that was sent (states of pole-emploi.md §2g; how one withdraws is a choice of the simulator). */
export const retraitCandidature = flowOf({
  id: RETRAIT,
  titre: 'Retirer ma candidature',
  facts,
  open: (world) => {
    const one = toWithdraw(world);
    return one && `${RETRAIT}:${one.numero}`;
  },
  truth: ({ fait }) => (fait === 'retraitRaison' ? 'emploi' : 'true'),
});

/** The number of the offer of a withdrawal. */
export const offerOfWithdrawal = ({ dossier }: Pick<FlowContext, 'dossier'>): string => dossier.slice(RETRAIT.length + 1);

const reason: Field<Fact> = ask('retraitRaison', 'choix', 'Pourquoi retirez-vous votre candidature ?', {
  hint: 'L’entreprise ne lit pas cette raison. Votre conseiller, si.',
  options: Object.entries(DECLINE_REASONS).map(([valeur, label]) => ({ valeur, label })),
});
const agreement: Field<Fact> = ask('retraitAccord', 'case', 'Je retire ma candidature. L’entreprise est prévenue.');

/** The withdrawal, in both looks. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [{ id: 'retrait', titre: 'Retirer ma candidature', fields: () => [reason, agreement] }],
  '2026': [
    { id: 'raison', titre: 'La raison', fields: () => [reason] },
    { id: 'validation', titre: 'Confirmer', fields: () => [agreement] },
  ],
};
