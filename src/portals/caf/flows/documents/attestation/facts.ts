import { oneOf } from '#engine/answers/answer.ts';
import { refuse } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec, Parsed } from '#engine/flow/flow.ts';
import { toCafAlone } from '#portals/caf/circuits.ts';
import { PERIODS, TYPES, USES } from '#portals/caf/dossier/attestations/types.ts';

const asked = toCafAlone({
  pourquoi: 'Pour fabriquer le papier que vous demandez.',
  effet: 'Rien ne change dans votre dossier. Beaucoup de mairies peuvent lire le quotient elles-mêmes, sans papier.',
  machine: 'Un programme fabrique le papier avec votre dossier.',
  humain: 'Personne ne regarde.',
  base: 'Échange de données entre administrations : CRPA, art. L114-8.',
  duree: 'Non trouvée pour cette demande.',
});

const month = (saisie: string): Parsed =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(saisie) ? { ok: true, valeur: saisie } : refuse('Choisissez un mois dans la liste.');

/** What one answers to get a paper: which one, for whom, for which month. */
export const facts = {
  attestationCaf: fact('le papier demandé', oneOf(Object.keys(TYPES)), asked),
  attestationPour: fact('à qui vous le donnerez', oneOf(Object.keys(USES)), asked),
  attestationPeriode: fact('la période demandée', oneOf(Object.keys(PERIODS)), asked),
  attestationMoisVoulu: fact('le mois demandé', month, asked),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
