import { fromList, joinedPaper } from '#engine/answers/answer.ts';
import { type Reader, refuse, refuseAndForget } from '#engine/answers/reader.ts';
import type { Option } from '#engine/flow/flow.ts';
import { isRomeCode } from '#portals/pole-emploi/dossier/data/rome.ts';
import { compacted } from '#schema/legible.ts';

const jobInList = fromList({ forme: /^[A-N]\d{4}$/, quoi: 'un métier' });

/** Reads a code of the ROME: its form, then whether it exists. */
export const romeJob: Reader = (saisie, place) => {
  const reading = jobInList(saisie, place);
  if (!reading.ok || isRomeCode(saisie)) return reading;
  return refuse(
    `Le code ${saisie} n’existe pas dans la liste des métiers. Écrivez quelques lettres, puis choisissez dans la liste.`,
  );
};

/** Reads the number of a specimen permit: ten digits that begin with 00, which no real one does. */
export const permitNumber: Reader = (saisie) => {
  const digits = compacted(saisie);
  if (digits === '') return refuse('Recopiez les dix chiffres du titre de séjour : il est dans « Mes papiers ».');
  if (!/^\d+$/.test(digits)) return refuse('Écrivez seulement des chiffres.');
  if (digits.length !== 10) return refuse(`Le numéro a dix chiffres ; ici, il y en a ${digits.length}. Relisez-le.`);
  if (!digits.startsWith('00'))
    return refuseAndForget('Ce numéro pourrait exister. Ici, celui du personnage est dans « Mes papiers ».');
  return { ok: true, valeur: digits };
};

/** Reads the number of a company: fourteen digits. Only those that begin with 000 are taken, since they belong to nobody. */
export const companyNumber: Reader = (saisie) => {
  const digits = compacted(saisie);
  if (!/^\d+$/.test(digits)) return refuse('Écrivez seulement des chiffres. Vous pouvez aussi laisser cette case vide.');
  if (digits.length !== 14)
    return refuse(`Un SIRET a 14 chiffres ; ici, il y en a ${digits.length}. Vous pouvez laisser cette case vide.`);
  if (!digits.startsWith('000'))
    return refuseAndForget('Ce SIRET pourrait exister. Ici, celui de l’employeur est sur l’attestation.');
  return { ok: true, valeur: digits };
};

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
