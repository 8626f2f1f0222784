import type { Besoin } from '#schema/besoins.ts';

/** What brings a person here, in her own words; `autres` gathers what no need claims. `{n}` is a number. */
export const needs = {
  title: 'Ce qui vous amène',
  orSay: 'Ou dites ce qui vous amène',
  all: 'Tout voir',
  allCounted: 'Tout voir : {n} exercices',
  more: 'Voir les {n}',
  easiest: 'Le plus simple d’abord',
  back: 'Tous les exercices',
  names: {
    declarer: 'Je dois déclarer mes ressources',
    demander: 'Je demande une aide',
    actualiser: 'Je m’actualise',
    inscrire: 'Je m’inscris',
    courrier: 'J’ai reçu un courrier',
    demenager: 'Je change d’adresse',
    famille: 'Ma famille change',
    entrer: 'Je n’arrive pas à entrer',
    document: 'On me demande un document',
    delai: 'La date limite approche',
    offre: 'Je cherche une offre',
    voiture: 'J’ai une voiture',
    titre: 'Passeport, carte, permis',
    autres: 'Autre chose',
  } satisfies Record<Besoin | 'autres', string>,
} as const;
