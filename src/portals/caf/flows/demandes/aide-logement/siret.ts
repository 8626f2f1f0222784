import { type Reader, refuse } from '#engine/answers/reader.ts';
import { compacted } from '#schema/legible.ts';

const SIREN = 9;
const SIRET = 14;

/** Reads the number of one establishment (SIRET, 14 digits), spaces or not; that of the whole company is told apart. */
export const siret: Reader = (saisie) => {
  const text = compacted(saisie);
  if (text === '') return refuse('Écrivez le SIRET du propriétaire : quatorze chiffres, sur le bail ou la quittance.');
  if (!/^\d+$/.test(text)) return refuse('Un SIRET n’a que des chiffres.');
  if (text.length === SIREN)
    return refuse('Neuf chiffres : c’est le SIREN, celui de l’entreprise. Il faut le SIRET : le SIREN, puis cinq chiffres.');
  return text.length === SIRET
    ? { ok: true, valeur: text }
    : refuse(`Un SIRET a quatorze chiffres ; ici, il y en a ${text.length}. Relisez-le.`);
};
