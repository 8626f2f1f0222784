import { oneOf, whole } from '#engine/answers/answer.ts';
import { day } from '#engine/answers/answer-day.ts';
import { type Reader, refuse, refuseAndForget } from '#engine/answers/reader.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec } from '#engine/flow/flow.ts';
import { toPreDemande, toTownHall } from '#portals/ants/circuits-titles.ts';
import { RADII, slotOf, TOWN_HALL_IDS } from '#portals/ants/dossier/titres/town-halls.ts';
import { compacted } from '#schema/legible.ts';

const search = toPreDemande({
  pourquoi: 'Pour chercher les mairies et leurs rendez-vous libres.',
  effet: 'Plus loin, c’est souvent plus tôt.',
  duree: 'La recherche n’est pas gardée, à ce que l’on a trouvé.',
  droits: 'Aucun nom n’est demandé pour chercher.',
});
const booking = [
  toTownHall({ pourquoi: 'Pour garder votre place.', effet: 'La place n’est plus libre pour les autres.' }),
  toPreDemande({
    pourquoi: 'Pour qu’un numéro n’ait qu’un rendez-vous.',
    effet: 'Un second rendez-vous avec le même numéro est refusé.',
    compare: 'La mairie demande à un fichier national si ce numéro est libre.',
    machine: 'Le fichier répond : bon, inconnu, expiré, déjà utilisé.',
  }),
] as const;

const slot: Reader = (saisie) =>
  slotOf(saisie) ? { ok: true, valeur: saisie } : refuse('Choisissez un des rendez-vous proposés.');

/** Reads the number of a pré-demande: ten capitals and digits, small letters and spaces forgiven. Ours begin with EX. */
export const preDemandeDigits: Reader = (saisie) => {
  const text = compacted(saisie).toUpperCase();
  if (text === '') return refuse('Écrivez le numéro de pré-demande : il est sur le récapitulatif.');
  if (!/^[A-Z0-9]+$/.test(text)) return refuse('Un numéro de pré-demande n’a que des lettres et des chiffres.');
  if (text.length !== 10)
    return refuse(`Un numéro de pré-demande a 10 lettres et chiffres ; ici, il y en a ${text.length}. Relisez-le.`);
  return text.startsWith('EX')
    ? { ok: true, valeur: text }
    : refuseAndForget('Ici, un numéro de pré-demande commence par EX : celui du personnage est sur son récapitulatif.');
};

const from = day({ min: '2020-01-01', max: '2060-12-31' });

/** Every fact of an appointment at a town hall (ants.md §2d), in both editions. */
export const facts = {
  rdvCommune: fact('la commune où chercher', oneOf(TOWN_HALL_IDS), search),
  rdvRayon: fact('la distance', oneOf(RADII), search),
  rdvMairie: fact('la mairie', oneOf(TOWN_HALL_IDS), search),
  rdvMotif: fact('le motif du rendez-vous', oneOf(['cni', 'passeport', 'les-deux']), search),
  rdvPersonnes: fact('le nombre de personnes', whole({ min: 1, max: 5, unite: 'personnes' }), search),
  rdvDu: fact('le premier jour possible', from, search),
  rdvAu: fact('le dernier jour possible', from, search),
  rdvCreneau: fact('le rendez-vous choisi', slot, ...booking),
  rdvNumero: fact('le numéro de pré-demande', preDemandeDigits, ...booking),
} satisfies Record<string, FactSpec>;

export type Fact = keyof typeof facts;
