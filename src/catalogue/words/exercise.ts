/** The page of one exercise, and its printed sheet. */
export const exercise = {
  back: 'Tous les exercices',
  start: {
    title: 'Commencer',
    lead: 'Quatre façons de vivre le même exercice. Vous pourrez en changer en route, avec le bouton « Aa ».',
    advised: 'Conseillé la première fois',
    otherEditions: 'Une autre apparence du portail',
    otherEditionsText: 'Le même exercice, dans le portail tel qu’il était à une autre époque.',
    usual: 'L’apparence proposée ci-dessus : {nom}.',
    languages: 'Une autre langue',
    languagesText: 'Le guide parle cette langue. Le portail reste en français, comme dans la vie.',
  },
  person: { title: 'Vous serez {nom}', household: 'Son foyer' },
  aims: 'Ce que vous saurez faire',
  audience: 'Pour qui',
  prerequisites: 'Ce qu’il faut savoir avant',
  noPrerequisite: 'Rien de particulier.',
  competences: 'Compétences travaillées',
  trainer: {
    title: 'Pour la personne qui anime',
    discuss: 'De quoi parler dans le groupe',
    print: 'Imprimer la fiche de l’animateur',
    printHint: 'Une ou deux pages, en noir sur blanc : le déroulé, les identifiants du personnage, les questions pour le groupe.',
  },
  sheet: {
    title: 'Fiche de l’animateur',
    person: 'Le personnage',
    login: 'Numéro de sécurité sociale',
    mail: 'Courriel',
    day: 'L’histoire commence le',
    goal: 'Le but',
    steps: 'Le déroulé',
    keep: 'À garder chez soi',
    remember: 'À retenir',
    incidents: 'Ce qui va arriver en route',
    notes: 'Mes notes',
    fictional: 'Personne et identifiants inventés, pour l’exercice seulement.',
  },
} as const;

/** The four ways to live an exercise, each said in one plain sentence. */
export const ways = {
  regarder: { name: 'Regarder', text: 'La démarche se fait toute seule, lentement. Vous pouvez l’arrêter à chaque pas.' },
  guide: { name: 'Guidé', text: 'Vous faites vous-même, et un guide vous dit quoi faire à chaque étape.' },
  seul: { name: 'Seul', text: 'Vous connaissez le but. L’aide reste là si vous la demandez.' },
  bilan: { name: 'Bilan', text: 'Vous faites sans aide, puis on regarde ensemble ce qui s’est passé.' },
} as const;
