import { freeText, oneOf, orNothing, ticked } from '#engine/answers/answer.ts';
import { iban } from '#engine/answers/answer-identity.ts';
import { type Reader, refuse, refuseAndForget } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toCafAlone } from '#portals/caf/circuits.ts';
import { parseFile } from '#portals/caf/dossier/pieces/files.ts';
import { compacted } from '#schema/legible.ts';

const bank = toCafAlone({
  pourquoi: 'Pour savoir où vous payer.',
  effet: 'Un chiffre faux, un compte fermé ou celui d’un autre : le paiement revient, et vous l’attendez.',
  base: 'Tout changement se dit à la Caf : code de la sécurité sociale, art. R115-7 et R846-5.',
  duree: 'La durée du dossier après la fin du droit n’a pas été trouvée.',
  machine: 'Un programme vérifie la clé de l’IBAN.',
  humain: 'Un agent compare le RIB avec votre nom. Un contrôle contre la fraude est possible.',
  compare: 'Lors d’un contrôle, la Caf peut lire le fichier des comptes bancaires (Ficoba).',
  source: 'Dossier de faits Caf, § 2.e, § 3.4 et § 5 lignes 17 et 26 (novembre 2026)',
});
const paper = toCafAlone({
  pourquoi: 'Pour vérifier que ce compte est le vôtre.',
  effet: 'Sans RIB lisible à votre nom, l’ancien compte reste dans le dossier.',
  base: 'Liste des papiers et délai : CRPA, art. L114-5.',
  duree: 'La durée du dossier après la fin du droit n’a pas été trouvée.',
  machine: 'Un programme note le jour et l’heure, et range le fichier dans le dossier.',
  humain: 'Un agent ouvre le papier : est-il lisible, est-il à votre nom ?',
  source: 'Dossier de faits Caf, § 2.e et 2.g (novembre 2026)',
});

/** An account of elsewhere is refused in words: which of them the Caf pays was not found. */
const frenchIban: Reader = (saisie) => {
  const text = compacted(saisie).toUpperCase();
  const foreign = /^[A-Z]{2}\d{2}/.test(text) && !text.startsWith('FR');
  return foreign
    ? refuseAndForget(
        'C’est un compte à l’étranger. Cet exercice ne prend qu’un compte français (choix du simulateur) : dans la vie, demandez à votre Caf.',
      )
    : iban()(saisie);
};

const BIC = /^XXXX[A-Z]{2}[A-Z\d]{2}([A-Z\d]{3})?$/;
/** The code of the bank. Only that of no bank is taken. */
const bic: Reader = (saisie) => {
  const text = compacted(saisie).toUpperCase();
  if (BIC.test(text)) return { ok: true, valeur: text };
  return /^[A-Z]{6}[A-Z\d]{2}([A-Z\d]{3})?$/.test(text)
    ? refuseAndForget('Ce BIC pourrait exister. Ici, celui du personnage est dans « Mes papiers », sur le RIB.')
    : refuse('Un BIC a 8 ou 11 signes. Il est sur le RIB, sous l’IBAN.');
};

/** What a change of bank account asks (caf.md §2.e), in both editions. */
export const facts = {
  compteTitulaire: fact('le titulaire du compte', freeText({ max: 60, vide: 'Écrivez le nom qui est sur le RIB.' }), bank),
  compteSorte: fact('la sorte de compte', oneOf(['courant', 'livret']), bank),
  compteIban: fact('l’IBAN', frenchIban, bank),
  compteBic: fact('le BIC', orNothing(bic), bank),
  compteRib: fact('le RIB', parseFile, paper),
  compteExact: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), bank),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
