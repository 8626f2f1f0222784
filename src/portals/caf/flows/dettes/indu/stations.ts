import { dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Part } from '#engine/portal/part.ts';
import type { Station } from '#engine/portal/station.ts';
import { euros } from '#engine/words/money.ts';
import { type Answer, debtsOf, pending } from '#portals/caf/dossier/dettes/debts.ts';
import { ORGANISMES } from '#portals/caf/organismes.ts';
import { DOOR_NAMES, WAY_NAMES } from './ways.ts';

/** Who else may learn of a debt. */
export const organismes = {
  recours: {
    nom: 'Autorité de recours',
    sujet: { fr: 'L’autorité de recours', en: 'The appeal body' },
    role: { fr: 'relit la décision et répond', en: 'reviews the decision and answers' },
  },
} satisfies NonNullable<Part['organismes']>;

const ALL = { ...ORGANISMES, ...organismes };
const stop = (id: keyof typeof ALL, etat: Station['etat'], detail: string, le?: Station['le']): Station => ({
  id,
  ...ALL[id],
  etat,
  detail,
  ...(le === undefined ? {} : { le }),
});

/** The journey of a debt: what was compared, the letter, your answers, and where they went. */
export function stations(world: World, dossier: string): Station[] | undefined {
  const debt = debtsOf(world).find((one) => one.dossier === dossier);
  if (debt === undefined) return undefined;
  const { montant, le, reste, reponses } = debt;
  const waits = pending(debt);
  return [
    stop('employeur', 'passe', 'a transmis la paie de ces mois'),
    stop('caf', 'passe', `a comparé, et demande ${euros(montant)} depuis le ${dayInWords(le)}`, le),
    ...reponses.map((answer) => ({
      ...stop('vous', 'passe', WAY_NAMES[answer.voie].toLowerCase(), answer.le),
      id: `vous:${answer.le}`,
    })),
    ...(reste === 0
      ? [{ ...stop('vous', 'passe', 'la dette est finie'), id: 'fini' }]
      : waits === undefined
        ? [stop('vous', 'vous', 'répondez : rectifier, payer, demander une remise ou contester')]
        : [WHERE[waits.voie](waits)]),
  ];
}

const WHERE: Readonly<Record<Answer['voie'], (answer: Answer) => Station>> = {
  rectifier: () => stop('caf', 'en-cours', 'refait le calcul'),
  payer: () => stop('banque', 'en-cours', 'envoie l’argent'),
  echeancier: ({ fois }) => stop('banque', 'en-cours', `${fois} paiements, le 10 de chaque mois`),
  remise: () => stop('caf', 'en-cours', 'une personne regarde le budget'),
  recours: ({ porte }) => stop('recours', 'en-cours', porte === undefined ? '' : DOOR_NAMES[porte]),
};
