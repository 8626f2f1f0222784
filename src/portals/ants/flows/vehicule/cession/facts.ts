import { freeText, oneOf, ticked, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { postcode } from '#engine/answers/answer-identity.ts';
import { type Reader, refuse } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toFines, toSiv } from '#portals/ants/circuits.ts';
import { COUNTRIES, SEXES } from '#portals/ants/dossier/birth.ts';
import { street } from '#portals/ants/dossier/home/street.ts';
import { fiveDigits, plate } from '#portals/ants/rules/vehicle-numbers.ts';
import { legible } from '#schema/legible.ts';

/** Reads an hour as people write it: « 10:30 », « 10h30 », « 10 h ». Gives « 10:30 ». */
export const hour: Reader = (saisie) => {
  const text = legible(saisie).trim().toLowerCase();
  if (text === '') return refuse('Écrivez l’heure de la vente : 10:30.');
  const [, hours, minutes = '00'] = /^(\d{1,2}) ?[h:.] ?(\d{2})?$/.exec(text) ?? [];
  if (hours === undefined) return refuse('Écrivez l’heure ainsi : 10:30.');
  if (Number(hours) > 23 || Number(minutes) > 59) return refuse('Cette heure n’existe pas. Écrivez-la ainsi : 10:30.');
  return { ok: true, valeur: `${hours.padStart(2, '0')}:${minutes}` };
};

const anyDay = day({ min: '1920-01-01', max: '2060-12-31' });
const name = (vide: string) => freeText({ max: 60, vide });

const car = toSiv({ pourquoi: 'Pour retrouver votre véhicule.', effet: 'Une autre plaque, et la demande s’arrête.' });
const buyer = toSiv({
  pourquoi: 'Pour écrire qui achète.',
  effet: 'Un nom mal écrit bloque l’acheteur : sa demande ne va plus avec la vôtre.',
  compare: 'Le programme compare avec ce que l’acheteur écrit de son côté.',
});
const sale = [
  toSiv({
    pourquoi: 'Pour dire quand la voiture n’est plus à vous.',
    effet: 'À partir de cette heure, les amendes ne sont plus pour vous.',
  }),
  toFines({ pourquoi: 'Pour écrire à la bonne personne.', effet: 'Une heure fausse fait payer l’un pour l’autre.' }),
] as const;

/** Every fact of a declaration of sale (ants.md §2b), in both editions. */
export const facts = {
  venduPourQui: fact('pour qui vous faites la démarche', oneOf(['moi', 'autre']), car),
  venduPlaque: fact('le numéro d’immatriculation', plate, car),
  venduCode: fact(
    'le code confidentiel',
    fiveDigits('le code confidentiel', 'il est sur la lettre jointe à la carte grise, dans « Mes papiers »'),
    car,
  ),
  acheteurSorte: fact('la sorte d’acheteur', oneOf(['particulier', 'professionnel']), buyer),
  acheteurSexe: fact('le sexe de l’acheteur', oneOf(SEXES), buyer),
  acheteurNom: fact('le nom de naissance de l’acheteur', name('Écrivez son nom de naissance.'), buyer),
  acheteurPrenom: fact('le prénom de l’acheteur', name('Écrivez son prénom.'), buyer),
  acheteurNaissance: fact('la date de naissance de l’acheteur', anyDay, buyer),
  acheteurPays: fact('le pays de naissance de l’acheteur', oneOf(COUNTRIES), buyer),
  acheteurDepartement: fact('le département de naissance de l’acheteur', name('Écrivez son département de naissance.'), buyer),
  acheteurCommune: fact('la ville de naissance de l’acheteur', name('Écrivez sa ville de naissance.'), buyer),
  acheteurVoie: fact('le numéro et la rue de l’acheteur', street, ...sale),
  acheteurCodePostal: fact('le code postal de l’acheteur', postcode(), ...sale),
  acheteurVille: fact('la ville de l’acheteur', name('Écrivez la ville.'), ...sale),
  venduLe: fact('le jour de la vente', anyDay, ...sale),
  venduHeure: fact('l’heure de la vente', hour, ...sale),
  kilometrage: fact('le kilométrage', whole({ max: 2_000_000, unite: 'kilomètres' }), ...sale),
  venteExacte: fact('votre engagement', ticked('Cochez la case pour pouvoir envoyer.'), car),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
