/** The home page. */
export const home = {
  title: 'Exercez-vous aux démarches en ligne, sans rien risquer',
  lead: 'De faux portails, des personnes inventées, des situations de la vraie vie. Vous essayez, vous vous trompez, vous recommencez.',
  doorsTitle: 'Par où commencer ?',
  doors: {
    exercices: {
      text: 'Faites une démarche du début à la fin, à votre rythme. Un guide reste à côté de vous.',
      action: 'Choisir un exercice',
    },
    animer: { text: 'Préparez la séance, imprimez les fiches, écrivez vos propres exercices.', action: 'Préparer un atelier' },
    comprendre: {
      text: 'Ce que deviennent les données, d’où viennent nos règles, et ce que ce site n’est pas.',
      action: 'Lire les explications',
    },
  },
  resume: { text: 'Votre séance vous attend sur cet appareil.', action: 'Reprendre ma séance' },
  promises: [
    { title: 'Rien n’est envoyé', text: 'Ce que vous écrivez reste sur cet appareil.' },
    { title: 'Pas de compte', text: 'Ni nom, ni adresse, ni mot de passe à donner.' },
    { title: 'On peut se tromper', text: 'On revient en arrière quand on veut.' },
  ],
  promisesTitle: 'Nos promesses',
  how: {
    title: 'Comment cela se passe',
    steps: [
      {
        title: 'Vous devenez quelqu’un d’autre',
        text: 'Une personne inventée, avec son histoire, ses papiers et ses identifiants.',
      },
      { title: 'Vous faites sa démarche', text: 'Dans un portail d’exercice. Vous pouvez être guidé, ou faire seul.' },
      { title: 'Vous voyez la suite', text: 'Le calendrier avance : le paiement, le courrier, ce que deviennent les données.' },
    ],
  },
  first: {
    title: 'C’est la première fois ?',
    text: 'Commencez par cet exercice. Vous serez guidé pas à pas, et vous pourrez vous arrêter quand vous voulez.',
    action: 'Commencer, guidé pas à pas',
    more: 'En savoir plus sur cet exercice',
  },
} as const;
