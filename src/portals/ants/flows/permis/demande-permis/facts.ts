import { freeText, oneOf, orNothing, ticked } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email, phone, postcode } from '#engine/answers/answer-identity.ts';
import { type Reader, refuse, refuseAndForget } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toAgent, toPost } from '#portals/ants/circuits.ts';
import { toLicenceFee, toPhotos, toSnpc } from '#portals/ants/circuits-titles.ts';
import { street } from '#portals/ants/dossier/home/street.ts';
import { parseFile } from '#portals/ants/dossier/papers.ts';
import { LICENCE_MOTIFS } from '#portals/ants/dossier/titres/licences.ts';
import { compacted } from '#schema/legible.ts';

const wish = [
  toSnpc({ pourquoi: 'Pour savoir pourquoi refaire le permis.', effet: 'Le motif décide des pièces et du prix.' }),
  toLicenceFee({ pourquoi: 'Pour dire s’il faut payer.', effet: 'Perte ou vol : 25 €.' }),
] as const;
const loss = toSnpc({ pourquoi: 'Pour annuler l’ancien permis.', effet: 'S’il est retrouvé ensuite, il ne vaut plus rien.' });
const civil = toSnpc({
  pourquoi: 'Pour retrouver votre permis.',
  effet: 'Un nom différent fait rejeter la demande.',
  compare: 'L’agent compare avec la pièce d’identité.',
});
const place = [
  toSnpc({ pourquoi: 'Pour vous écrire.', effet: 'Un agent compare avec le justificatif.' }),
  toPost({ pourquoi: 'Pour apporter le permis.', effet: 'Incomplète, l’adresse fait revenir la lettre.' }),
] as const;
const piece = toAgent({
  pourquoi: 'Pour prouver ce que vous écrivez.',
  effet: 'Illisible ou trop ancien, la demande est rejetée.',
});
const photo = toPhotos({
  pourquoi: 'Pour mettre votre photo et votre signature sur le permis.',
  effet: 'Le code ne sert plus ensuite.',
});

const name = (vide: string) => freeText({ max: 60, vide });
const anyDay = day({ min: '1900-01-01', max: '2060-12-31' });

/** How long the code of a photo is (ants.md §2e). */
const CODE_SIGNS = 22;
/** Reads the code of a digital photo: 22 letters and digits, spaced or not. Ours begin with EXPHOTO. */
const photoCode: Reader = (saisie) => {
  const text = compacted(saisie).toUpperCase();
  if (text === '') return refuse('Écrivez le code de la photo : il est sur la planche du photographe.');
  if (!/^[A-Z0-9]+$/.test(text)) return refuse('Un code de photo n’a que des lettres et des chiffres.');
  if (text.length !== CODE_SIGNS)
    return refuse(`Un code de photo a ${CODE_SIGNS} signes ; ici, il y en a ${text.length}. Relisez la planche.`);
  return text.startsWith('EXPHOTO')
    ? { ok: true, valeur: text }
    : refuseAndForget('Ici, un code de photo commence par EXPHOTO : celui du personnage est dans « Mes papiers ».');
};

/** Reads the number of a licence or of a file (NEPH): 1 to 15 letters and digits. Ours begin with 0000. */
const licenceNumber: Reader = (saisie) => {
  const text = compacted(saisie).toUpperCase();
  if (!/^[A-Z0-9]{1,15}$/.test(text)) return refuse('Ce numéro a 15 lettres et chiffres au plus. Vous pouvez le laisser vide.');
  return text.startsWith('0000')
    ? { ok: true, valeur: text }
    : refuseAndForget('Ici, un numéro de permis commence par 0000. Vous pouvez le laisser vide.');
};

/** Every fact of a request of a licence (ants.md §2e), in both editions. */
export const facts = {
  permisMotif: fact('le motif', oneOf(Object.keys(LICENCE_MOTIFS)), ...wish),
  permisAge: fact('si vous êtes majeur', oneOf(['majeur', 'mineur']), ...wish),
  permisVisite: fact('s’il faut une visite médicale', oneOf(['oui', 'non']), ...wish),
  perduLe: fact('le jour de la perte', anyDay, loss),
  perduOu: fact('où le permis a été perdu', name('Écrivez la ville.'), loss),
  perteVraie: fact('votre déclaration de perte', ticked('Cochez la case pour déclarer la perte.'), loss),
  volRecepisse: fact('le récépissé de la police', parseFile, piece),
  permisNom: fact('le nom de naissance', name('Écrivez le nom de naissance.'), civil),
  permisPrenom: fact('le prénom', name('Écrivez le prénom.'), civil),
  permisNaissance: fact('la date de naissance', anyDay, civil),
  permisCommune: fact('la commune de naissance', name('Écrivez la commune de naissance.'), civil),
  permisNumero: fact('le numéro du permis', orNothing(licenceNumber), civil),
  permisVoie: fact('le numéro et la rue', street, ...place),
  permisPrecision: fact('s’il y a un étage ou un « chez »', oneOf(['oui', 'non']), ...place),
  permisComplement: fact(
    'l’étage, l’appartement ou le « chez »',
    name('Écrivez l’étage, l’appartement, ou « chez » et le nom.'),
    ...place,
  ),
  permisCodePostal: fact('le code postal', postcode(), ...place),
  permisVille: fact('la ville', name('Écrivez la ville.'), ...place),
  permisCourriel: fact('le courriel', email(), place[0]),
  permisPortable: fact('le téléphone portable', orNothing(phone()), place[0]),
  photoComment: fact('comment vous donnez la photo', oneOf(['code', 'courrier']), photo),
  photoCode: fact('le code de la photo', photoCode, photo),
  permisIdentite: fact('la pièce d’identité', parseFile, piece),
  permisDomicile: fact('le justificatif de domicile', parseFile, piece),
  permisAvis: fact('l’avis médical', parseFile, piece),
  permisExact: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), civil),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
