import { freeText, oneOf } from '#engine/answers/answer.ts';
import { refuse } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec, Parsed } from '#engine/flow/flow.ts';
import { toCafAlone } from '#portals/caf/circuits.ts';
import { MEETINGS, SUBJECTS } from '#portals/caf/dossier/contact/contacts.ts';

/** How one gets in touch; the last one only while a meeting is to come. */
export const WAYS = ['message', 'rendez-vous', 'annuler'] as const;

const asked = toCafAlone({
  pourquoi: 'Pour vous répondre, ou vous recevoir.',
  effet: 'Rien n’est décidé par un message : il ne remplace pas une démarche.',
  machine: 'Un programme range la demande par sujet.',
  humain: 'Une personne de la Caf lit, et répond.',
  base: 'Accusé de réception des envois électroniques : CRPA, art. L112-11.',
  duree: 'Non trouvée pour les messages.',
});

const slot = (saisie: string): Parsed =>
  /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(saisie)
    ? { ok: true, valeur: saisie }
    : refuse('Choisissez un rendez-vous dans la liste.');

/** What one says to be answered or received. */
export const facts = {
  contactComment: fact('comment vous contactez la Caf', oneOf(WAYS), asked),
  contactSujet: fact('le sujet', oneOf(Object.keys(SUBJECTS)), asked),
  contactTexte: fact(
    'votre message',
    freeText({ min: 10, max: 2_000, vide: 'Écrivez votre question en une phrase ou deux.' }),
    asked,
  ),
  contactMode: fact('comment le rendez-vous se fait', oneOf(Object.keys(MEETINGS)), asked),
  contactCreneau: fact('le jour et l’heure du rendez-vous', slot, asked),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
