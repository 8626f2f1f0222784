import { joinedPaper } from '#engine/answers/answer.ts';
import type { Reader } from '#engine/answers/reader.ts';
import type { Option } from '#engine/flow/flow.ts';

/** « Later » is an answer to « which paper »: the piece is then asked by letter. */
export const LATER = 'plus-tard';

/** A blurred photo leaves like a good one: it is refused days later, by letter. */
export const BLURRED = 'photo-floue';

/** The deliberately bad documents, offered beside the good one. The limits of size and type were not found: a choice. */
export const BAD_PAPERS: readonly Option[] = [
  { valeur: BLURRED, label: 'Pour essayer : une photo floue', defaut: 'flou' },
  { valeur: 'fichier-texte', label: 'Pour essayer : un fichier .docx', defaut: 'type' },
  { valeur: 'photo-lourde', label: 'Pour essayer : une photo de 12 Mo', defaut: 'lourd' },
];

/** Reads a paper that was joined, or « later ». */
export const paper: Reader = joinedPaper({ options: BAD_PAPERS });

/** Is this a paper that can be read? */
export const isGoodPaper = (valeur: unknown): boolean =>
  typeof valeur === 'string' && valeur !== '' && valeur !== LATER && !BAD_PAPERS.some((bad) => bad.valeur === valeur);
