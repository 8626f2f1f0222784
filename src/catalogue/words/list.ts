/** The catalogue and its filters. `{n}` is replaced by a number. */
export const list = {
  title: 'Choisissez un exercice',
  lead: 'Chaque exercice raconte une petite histoire. Vous y prenez la place d’une personne inventée.',
  free: 'Vous préférez explorer sans consigne ?',
  freeLink: 'Pratique libre',
  filters: {
    title: 'Trier les exercices',
    texte: 'Un mot à chercher',
    portail: 'Le site',
    niveau: 'Le niveau',
    falc: 'Facile à lire',
    all: { portail: 'Tous', niveau: 'Tous' },
    submit: 'Chercher',
    reset: 'Tout montrer',
  },
  count: {
    none: 'Aucun exercice',
    one: '1 exercice',
    many: '{n} exercices',
    hiddenOne: '1 besoin caché',
    hiddenMany: '{n} besoins cachés',
  },
  levels: { debutant: 'Pour débuter', intermediaire: 'Moyen', avance: 'Avancé' },
  levelLabel: 'Niveau',
  minutes: '{n} minutes',
  start: 'Commencer',
  empty: {
    title: 'Aucun exercice ne correspond',
    text: 'Essayez un autre mot, ou enlevez un choix.',
    action: 'Voir tous les exercices',
  },
  none: { title: 'Les exercices arrivent', text: 'Il n’y en a pas encore ici. La pratique libre est déjà ouverte.' },
} as const;
