import { freeText, oneOf, someOf } from '#engine/answers/answer.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toEmployer, toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { parseFile } from '#portals/pole-emploi/dossier/documents/files.ts';
import { profileOf, SHOWN } from '#portals/pole-emploi/dossier/offers/profile.ts';
import { NO_SKILL, QUALITIES, SKILLS } from '#portals/pole-emploi/dossier/offers/skills.ts';

const told = toFranceTravail({
  pourquoi: 'Pour vous proposer des offres qui vont avec ce que vous savez faire.',
  effet: 'Cela ne change pas l’allocation. Cela prouve aussi que vous cherchez.',
  machine: 'Un programme rapproche vos compétences et celles que demandent les offres.',
  humain: 'Votre conseiller lit le profil, même quand il est caché aux employeurs.',
});
const read = toEmployer({
  pourquoi: 'Pour qu’un employeur vous trouve.',
  effet:
    'Un employeur peut vous écrire. Une personne malhonnête aussi : ne donnez jamais votre RIB ni vos papiers avant l’embauche.',
  machine: 'Le profil paraît dans la recherche des employeurs.',
  humain: 'Toute personne qui recrute peut le lire.',
  droits: 'Vous pouvez cacher le profil, ou enlever votre nom, quand vous voulez.',
  si: (world) => profileOf(world)?.visible !== 'cache',
});
const profile = [told, read] as const;

/** Every fact of a profile (pole-emploi.md §2g), in both editions. */
export const facts = {
  profilExperiences: fact(
    'vos expériences',
    freeText({
      min: 5,
      max: 1_000,
      vide: 'Écrivez un métier et ses dates. Une ligne suffit. Sans emploi : un stage, du bénévolat.',
    }),
    ...profile,
  ),
  profilSavoirFaire: fact('ce que vous savez faire', someOf(SKILLS, NO_SKILL), ...profile),
  profilSavoirEtre: fact(
    'comment vous êtes au travail',
    someOf([...QUALITIES.map(({ valeur }) => valeur), NO_SKILL], NO_SKILL),
    ...profile,
  ),
  profilPresentation: fact(
    'votre présentation',
    freeText({ min: 10, max: 600, vide: 'Écrivez une ou deux phrases : votre métier, ce que vous cherchez.' }),
    ...profile,
  ),
  profilCv: fact('le CV mis en ligne', parseFile, ...profile),
  profilVisible: fact('qui peut lire votre profil', oneOf(Object.keys(SHOWN)), told),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
