import type { SomeWords } from './sheets.ts';

/** What the room says in « facile à lire », where it is simpler than the French. */
export const words: SomeWords = {
  salle: {
    vousEtes: 'Vous êtes {prenom}. {presentation}',
    libre: 'Je m’entraîne librement',
    reglages: 'Mieux lire et régler',
  },
  calendrier: {
    calendrierAide: 'Vous pouvez avancer le temps. Les choses arrivent dans l’ordre.',
  },
  messagerie: {
    jamaisDeLien: 'Ne donnez jamais votre mot de passe dans un message. Allez vous-même sur le site.',
  },
  reglages: {
    edition: 'Aspect du site',
  },
  donnees: {
    rien: 'Vous n’avez rien envoyé. Voici ce que l’administration sait déjà.',
  },
  circuit: {
    parti: 'Ce que vous avez envoyé',
    base: 'La loi qui le permet',
    duree: 'Combien de temps c’est gardé',
    compare: 'Avec quoi c’est comparé',
    source: 'Où nous l’avons lu',
    ensuite: 'Ce que les organismes se sont dit après',
    voir: 'Voir toutes les informations envoyées',
    commun: 'Pour le reste',
    numero: 'Numéro',
  },
  moments: {
    aide: 'Choisissez un moment. Vous pouvez essayer autre chose. Rien n’est perdu.',
  },
};
