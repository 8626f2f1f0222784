/** What stands on every page: the name, the three doors, the comfort of reading, the foot. */
export const site = {
  name: { start: 'Démarches', end: 'à blanc' },
  description:
    'S’exercer aux démarches administratives en ligne, avec de faux comptes et de vraies situations, sans rien risquer.',
  skip: 'Aller au contenu',
  homeLink: 'Démarches à blanc, accueil',
  nav: 'Les trois portes',
  doors: { exercices: 'Je m’exerce', animer: 'J’anime un atelier', comprendre: 'Comprendre' },
  comfort: {
    open: 'Confort de lecture',
    kept: 'Ces réglages restent sur cet appareil, et servent aussi dans la salle d’exercice.',
    questions: [
      {
        key: 'taille',
        label: 'Taille des lettres',
        choices: [
          { value: 'normale', label: 'Normale' },
          { value: 'grande', label: 'Grande' },
          { value: 'tres-grande', label: 'Très grande' },
        ],
      },
      {
        key: 'theme',
        label: 'Couleurs',
        choices: [
          { value: 'systeme', label: 'Celles de l’appareil' },
          { value: 'clair', label: 'Claires' },
          { value: 'sombre', label: 'Sombres' },
          { value: 'contraste', label: 'Très contrastées' },
        ],
      },
      {
        key: 'interligne',
        label: 'Espace entre les lignes',
        choices: [
          { value: 'normal', label: 'Normal' },
          { value: 'large', label: 'Plus grand' },
        ],
      },
      {
        key: 'mouvement',
        label: 'Mouvements à l’écran',
        choices: [
          { value: 'normal', label: 'Normaux' },
          { value: 'reduit', label: 'Aucun' },
        ],
      },
    ],
  },
  footer: {
    notOfficial: 'Ce site n’est pas celui d’une administration.',
    where: 'Pour une vraie démarche, allez sur le site officiel, ou demandez de l’aide à un guichet France services.',
    links: 'Pied de page',
    sources: 'D’où viennent nos règles',
    privacy: 'Vie privée',
    glossary: 'Glossaire',
    free: 'Pratique libre',
    siteMap: 'Plan du site',
    licence: 'Logiciel libre, licence MIT. Le bandeau « site d’entraînement » doit rester.',
  },
} as const;
