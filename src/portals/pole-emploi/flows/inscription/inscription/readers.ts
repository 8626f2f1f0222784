import { type Reader, refuse, refuseAndForget } from '#engine/answers/reader.ts';

import { compacted } from '#schema/legible.ts';

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
