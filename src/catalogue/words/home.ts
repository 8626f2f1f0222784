/** The home page. */
export const home = {
  title: 'Exercez-vous aux démarches en ligne, sans rien risquer',
  lead: 'De faux sites, des personnes inventées, des situations de la vraie vie.',
  resume: { text: 'Votre séance vous attend sur cet appareil.', action: 'Reprendre ma séance', list: 'Mes exercices en cours' },
  promises: ['Rien n’est envoyé', 'Pas de compte à créer', 'On peut se tromper'],
  promisesTitle: 'Nos promesses',
  how: {
    title: 'Comment cela se passe',
    steps: [
      {
        title: 'Vous devenez quelqu’un d’autre',
        text: 'Une personne inventée, avec son histoire, ses papiers et ses identifiants.',
      },
      { title: 'Vous faites sa démarche', text: 'Sur un site d’exercice, avec un guide à côté de vous, ou sans aide.' },
      { title: 'Vous voyez la suite', text: 'Le calendrier avance : le paiement, le courrier, ce que deviennent les données.' },
    ],
  },
  first: {
    title: 'Commencez par là',
    guided: 'Un guide vous dit chaque geste.',
    action: 'Commencer',
    time: '{n} minutes, avec des pauses si vous voulez.',
    more: 'En savoir plus sur cet exercice',
  },
} as const;
