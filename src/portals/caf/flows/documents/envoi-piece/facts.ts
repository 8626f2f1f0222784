import { fromList, oneOf } from '#engine/answers/answer.ts';
import { lines } from '#engine/answers/lines.ts';
import { fact } from '#engine/flow/fact.ts';
import type { Circuit, FactSpec } from '#engine/flow/flow.ts';
import { toCafAlone } from '#portals/caf/circuits.ts';
import { parseFile } from '#portals/caf/dossier/pieces/files.ts';
import { WAYS } from '#portals/caf/dossier/pieces/sent.ts';

/** The answer of who sends a paper that nobody asked for. */
export const NOTHING_ASKED = 'aucune';
export const MOST_PAGES = 5;

const circuit = (what: Pick<Circuit, 'pourquoi' | 'effet'> & Partial<Circuit>): Circuit =>
  toCafAlone({
    base: 'La Caf liste les papiers qui manquent et donne un délai : CRPA, art. L114-5. Elle ne redemande pas ce qu’une autre administration lui transmet : CRPA, art. L114-8.',
    duree: 'La durée du dossier après la fin du droit n’a pas été trouvée.',
    machine: 'Un programme note le jour et l’heure, et range le fichier dans le dossier.',
    humain: 'Un agent ouvre le papier : est-il lisible, est-ce le bon ?',
    source: 'Dossier de faits Caf, § 2.g et § 3.7 (novembre 2026)',
    ...what,
  });

/** What is asked when a paper is sent (caf.md §2.g), in both editions. */
export const facts = {
  pieceDemandee: fact(
    'le papier demandé auquel vous répondez',
    fromList({ forme: /^[\w:-]+(\/[\w-]+){0,3}$/, quoi: 'un papier' }),
    circuit({
      pourquoi: 'Pour ranger le papier avec la demande qui l’attend.',
      effet: 'Rangé ailleurs, personne ne le lit, et la demande attend.',
    }),
  ),
  pieceVoie: fact(
    'la façon de l’envoyer',
    oneOf(Object.keys(WAYS)),
    circuit({
      pourquoi: 'Pour savoir par où le papier arrive.',
      effet: 'Dans le compte, il est daté et rangé tout de suite. Par courriel, il n’arrive pas dans le dossier.',
    }),
  ),
  piecePages: fact(
    'le nombre de pages',
    lines({ min: 1, max: MOST_PAGES, quoi: 'une page' }),
    circuit({ pourquoi: 'Pour recevoir toutes les pages.', effet: 'Une page oubliée, et le papier est à renvoyer.' }),
  ),
  pieceFichier: fact(
    'le papier envoyé',
    parseFile,
    circuit({
      pourquoi: 'Pour prouver ce que vous avez déclaré.',
      effet: 'Lisible, entier et du bon mois, il fait avancer le dossier.',
    }),
  ),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
