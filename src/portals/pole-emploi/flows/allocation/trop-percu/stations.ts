import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Part } from '#engine/portal/part.ts';
import type { Station } from '#engine/portal/station.ts';
import { euros } from '#engine/words/money.ts';
import type { Debt, DebtState } from '#portals/pole-emploi/dossier/dettes/debt.ts';
import { debtOf } from '#portals/pole-emploi/dossier/dettes/debts.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';

/** Who else may learn of a debt, only when nobody answers or when somebody asks a judge. */
export const organismes = {
  tribunal: {
    nom: 'Tribunal',
    sujet: { fr: 'Le tribunal', en: 'The court' },
    role: { fr: 'lit les deux explications et décide', en: 'reads both explanations and decides' },
  },
  'commissaire-de-justice': {
    nom: 'Commissaire de justice',
    sujet: { fr: 'Le commissaire de justice', en: 'The bailiff' },
    role: {
      fr: 'peut faire payer une contrainte (avant, on disait huissier)',
      en: 'may enforce a debt (formerly called a bailiff)',
    },
  },
} satisfies NonNullable<Part['organismes']>;

const ALL = { ...ORGANISMES, ...organismes };
const stop = (id: keyof typeof ALL, etat: Station['etat'], detail?: string): Station => ({
  id,
  ...ALL[id],
  etat,
  ...(detail === undefined ? {} : { detail }),
});

/** The journey of a debt: what was compared, the letter, your answer, and what follows it. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const debt = debtOf(world, dossier);
  if (!debt) return undefined;
  const { montant, le, etat } = debt;
  return [
    stop('employeur', 'passe', 'a transmis le salaire et les dates'),
    { ...stop('pole-emploi', 'passe', `a comparé, et demande ${euros(montant)} depuis le ${dayInWords(le)}`), le },
    ...AFTER[etat](debt),
  ];
}

const you = (etat: 'vous' | 'passe', detail: string): Station => stop('vous', etat, detail);
const done = ({ depuis }: Debt, detail: string): Station => ({ ...you('passe', detail), le: depuis });

const AFTER: Readonly<Record<DebtState, (debt: Debt) => Station[]>> = {
  'a-repondre': () => [you('vous', 'répondez : payer, demander l’effacement ou contester')],
  'mise-en-demeure': () => [you('vous', 'répondez à la mise en demeure')],
  contrainte: () => [you('vous', 'payez, ou faites opposition'), stop('commissaire-de-justice', 'a-venir')],
  executoire: () => [you('vous', 'vous pouvez encore payer'), stop('commissaire-de-justice', 'en-cours', 'a reçu la contrainte')],
  echeancier: (debt) => [
    done(debt, `avez choisi ${debt.echeances.length} paiements`),
    stop('banque', 'en-cours', `${debt.echeances.filter(({ fait }) => fait).length} paiements faits, reste ${euros(debt.reste)}`),
  ],
  'paiement-annonce': (debt) => [done(debt, 'avez annoncé votre paiement'), stop('banque', 'en-cours', 'envoie l’argent')],
  retenues: (debt) => [done(debt, 'avez choisi une retenue'), stop('pole-emploi', 'en-cours', `reste ${euros(debt.reste)}`)],
  'remise-demandee': (debt) => [done(debt, 'avez demandé l’effacement'), stop('pole-emploi', 'en-cours', 'une personne lit')],
  contestee: (debt) => [done(debt, 'avez contesté'), stop('pole-emploi', 'en-cours', 'deux mois sans réponse valent un refus')],
  opposition: (debt) => [done(debt, 'avez fait opposition'), stop('tribunal', 'en-cours', 'le juge décidera')],
  soldee: (debt) => [done(debt, debt.efface >= debt.montant ? 'la dette est effacée' : 'la dette est finie')],
};
