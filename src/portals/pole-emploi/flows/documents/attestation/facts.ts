import { oneOf } from '#engine/answers/answer.ts';
import { refuse } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec, Parsed } from '#engine/flow/flow.ts';
import { toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { EMPLOYER, TYPES, USES } from '#portals/pole-emploi/dossier/attestations/types.ts';

const asked = toFranceTravail({
  pourquoi: 'Pour fabriquer le papier que vous demandez.',
  effet: 'Rien ne change dans votre dossier. Une administration peut souvent lire ces données elle-même (API Particulier).',
  machine: 'Un programme fabrique le papier avec votre dossier.',
  humain: 'Personne ne regarde.',
});

const month = (saisie: string): Parsed =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(saisie) ? { ok: true, valeur: saisie } : refuse('Choisissez un mois dans la liste.');
const year = (saisie: string): Parsed =>
  /^20\d{2}$/.test(saisie) ? { ok: true, valeur: saisie } : refuse('Choisissez une année dans la liste.');

/** What one answers to get a paper: which one, and for which period. */
export const facts = {
  attestationType: fact('le papier demandé', oneOf([...Object.keys(TYPES), EMPLOYER]), asked),
  attestationUsage: fact('à qui vous le donnerez', oneOf(Object.keys(USES)), asked),
  attestationMois: fact('le mois demandé', month, asked),
  attestationDu: fact('le premier mois demandé', month, asked),
  attestationAu: fact('le dernier mois demandé', month, asked),
  attestationAnnee: fact('l’année demandée', year, asked),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
