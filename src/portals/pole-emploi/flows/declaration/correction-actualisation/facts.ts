import { amount, freeText, oneOf } from '#engine/answers/answer.ts';
import { type Reader, refuse } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { work } from '#portals/pole-emploi/dossier/declarations/circuits.ts';
import { OBJECTS } from '#portals/pole-emploi/dossier/declarations/correction.ts';
import { dayOfMonth, endDay, hoursFrom } from '#portals/pole-emploi/dossier/declarations/readers.ts';

const GROSS_MAXIMUM = 99_999;

/** How a correction reaches an adviser: quickly while the declaration is open, by letter or at the agency afterwards (facts § 2b). */
export const CHANNELS = {
  message: 'Un message à mon conseiller',
  telephone: 'Un appel au 3949',
  courrier: 'Un courrier',
  agence: 'Un passage à l’agence',
} as const;
export type Channel = keyof typeof CHANNELS;

const objects: Reader = (saisie) => {
  const chosen = saisie.split(',').filter((part) => part !== '');
  if (chosen.length === 0) return refuse('Cochez ce qui est faux dans votre déclaration.');
  return chosen.every((part) => (OBJECTS as readonly string[]).includes(part))
    ? { ok: true, valeur: chosen }
    : refuse('Choisissez parmi les cases proposées.');
};

const read = toFranceTravail({
  pourquoi: 'Pour corriger ce qui a été déclaré.',
  effet: 'Avant le paiement, le calcul est refait. Après, la différence est rendue ou versée.',
  machine: 'La demande est rangée dans votre dossier.',
  humain: 'Un conseiller lit la demande et corrige. Vous ne pouvez plus le faire seul.',
});
const amounts = work('Pour refaire le calcul du mois.', 'Le bon montant évite un trop-perçu plusieurs mois après.');

/** What is asked to correct a declaration that was already sent. Amounts in euros, gross, for the whole month. */
export const facts = {
  correctionObjet: fact('ce que vous voulez corriger', objects, read),
  correctionHeures: fact('le bon nombre d’heures du mois', hoursFrom(0), ...amounts),
  correctionBrut: fact('le bon salaire brut du mois', amount({ max: GROSS_MAXIMUM }), ...amounts),
  correctionArretDu: fact('le premier jour d’arrêt', dayOfMonth, read),
  correctionArretAu: fact('le dernier jour d’arrêt', endDay, read),
  correctionFormationDu: fact('le premier jour de formation', dayOfMonth, read),
  correctionFormationAu: fact('le dernier jour de formation', endDay, read),
  correctionCanal: fact('la façon de prévenir', oneOf(Object.keys(CHANNELS)), read),
  correctionRaison: fact(
    'votre explication',
    freeText({ max: 1_000, vide: 'Expliquez en une phrase ce qui s’est passé.' }),
    read,
  ),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
