import { freeText, oneOf, orNothing } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { email, password, phone, postcode } from '#engine/answers/answer-identity.ts';
import { type Reader, refuse, refuseAndForget } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toCafAlone } from '#portals/caf/circuits.ts';
import { copiedCode } from '#portals/caf/dossier/acces/copied-code.ts';
import { PASSWORD_SIGNS } from '#portals/caf/dossier/acces/password.ts';
import { compacted } from '#schema/legible.ts';
import { isFictionalNir, REAL_NIR } from '#schema/nir.ts';

const to = (pourquoi: string, effet: string) =>
  toCafAlone({
    pourquoi,
    effet,
    base: 'Vérifier l’identité de qui demande une première fois : page officielle ; code de la sécurité sociale, art. L114-12-1 (RNCPS).',
    duree: 'La durée du compte après la fin des droits n’a pas été trouvée.',
    source: 'Dossier de faits Caf, § 1.2',
  });
const who = to(
  'Pour ouvrir un compte à votre nom, et chercher si un dossier existe.',
  'Une lettre fausse, et la Caf ne vous retrouve pas.',
);
const contact = to('Pour vous envoyer un code, puis les messages de la Caf.', 'Un chiffre faux, et le code n’arrive jamais.');
const secret = to('Pour que vous seul ouvriez ce compte.', 'C’est ce mot de passe qui ouvre.');
const name = (vide: string) => freeText({ max: 60, vide });

const NIR_LENGTH = 13;
/** Thirteen digits, without the key. */
const nir: Reader = (saisie) => {
  const text = compacted(saisie);
  if (text === '') return refuse('Écrivez le numéro de sécurité sociale : 13 chiffres.');
  if (!/^\d+$/.test(text)) return refuse('Ce numéro ne contient que des chiffres.');
  if (/^[78]/.test(text))
    return refuse('Un numéro qui commence par 7 ou 8 est un numéro d’attente. Répondez que vous n’avez pas encore de numéro.');
  if (text.length === NIR_LENGTH + 2)
    return refuse('Il y a 15 chiffres : les 2 derniers sont la clé. Écrivez seulement les 13 premiers.');
  if (text.length !== NIR_LENGTH) return refuse(`Il faut 13 chiffres. Vous en avez écrit ${text.length}.`);
  return isFictionalNir(text) ? { ok: true, valeur: text } : refuseAndForget(REAL_NIR);
};

export const IDENTITY_PAPERS = [
  { valeur: 'carte', label: 'Carte d’identité' },
  { valeur: 'passeport', label: 'Passeport' },
  { valeur: 'sejour', label: 'Titre de séjour' },
  { valeur: 'aucune', label: 'Je n’ai pas de pièce française' },
] as const;

/** What the form of a new account asks (caf.md §1.2). */
export const creationFacts = {
  nouveauNumero: fact('si vous avez un numéro de sécurité sociale', oneOf(['oui', 'non']), who),
  nouveauNir: fact('le numéro de sécurité sociale', nir, who),
  nouveauNom: fact('votre nom de naissance', name('Écrivez votre nom de naissance.'), who),
  nouveauNomUsage: fact('votre nom d’usage', orNothing(name('Écrivez votre nom d’usage.')), who),
  nouveauPrenoms: fact('vos prénoms', name('Écrivez vos prénoms.'), who),
  nouveauNaissance: fact('votre date de naissance', day({ min: '1900-01-01', max: '2060-12-31' }), who),
  nouveauCommune: fact('votre ville de naissance', name('Écrivez la ville de naissance.'), who),
  nouveauDepartement: fact('votre département de naissance', orNothing(name('Écrivez le département.')), who),
  nouveauPays: fact('votre pays de naissance', name('Écrivez le pays de naissance.'), who),
  nouveauCodePostal: fact('le code postal de chez vous', postcode(), who),
  nouveauPiece: fact('la pièce d’identité', oneOf(IDENTITY_PAPERS.map(({ valeur }) => valeur)), who),
  nouveauPieceNumero: fact('le numéro de la pièce', name('Écrivez le numéro de la pièce.'), who),
  nouveauCourriel: fact('votre adresse de courriel', orNothing(email()), contact),
  nouveauTelephone: fact('votre téléphone mobile', orNothing(phone()), contact),
  nouveauCodePar: fact('par où le code vient', oneOf(['sms', 'courriel']), contact),
} satisfies Record<string, FactSpec>;
export type CreationFact = keyof typeof creationFacts;

const chosen = (nom: string): FactSpec => ({ ...fact(nom, password({ min: PASSWORD_SIGNS }), secret), secret: true });
/** What ends it: the code, and a password twice. */
export const activationFacts = {
  compteCode: fact('le code reçu', copiedCode, contact),
  compteMotDePasse: chosen('le mot de passe que vous choisissez'),
  compteConfirmation: chosen('le mot de passe, une deuxième fois'),
} satisfies Record<string, FactSpec>;
export type ActivationFact = keyof typeof activationFacts;
