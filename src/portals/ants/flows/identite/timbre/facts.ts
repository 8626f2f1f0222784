import { oneOf } from '#engine/answers/answer.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toStamps } from '#portals/ants/circuits-titles.ts';

/** What a stamp can be for, with its price in euros (ants.md §4.2, official page, 2026). */
export const STAMPS = {
  'passeport-adulte': { euros: 86, label: 'Passeport, 18 ans ou plus' },
  'passeport-15-17': { euros: 42, label: 'Passeport, de 15 à 17 ans' },
  'passeport-enfant': { euros: 17, label: 'Passeport, moins de 15 ans' },
  'carte-perdue': { euros: 25, label: 'Carte d’identité perdue ou volée' },
  'passeport-et-carte': { euros: 111, label: 'Passeport d’un adulte, et carte d’identité perdue ou volée' },
} as const;

const stamp = toStamps({ pourquoi: 'Pour vendre le bon timbre.', effet: 'Un timbre d’un autre montant est refusé au guichet.' });

/** The facts of the purchase of a stamp (ants.md §2d and §4.2), in both editions. */
export const facts = {
  timbrePourQuoi: fact('ce que le timbre paie', oneOf(Object.keys(STAMPS)), stamp),
  timbreEnvoi: fact('comment le timbre arrive', oneOf(['sms', 'pdf']), {
    ...stamp,
    pourquoi: 'Pour vous donner les 16 chiffres.',
    effet: 'Par SMS ou en PDF, les chiffres sont les mêmes.',
  }),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
