/** Free practice: a portal, a person, no exercise. */
export const free = {
  title: 'Pratique libre',
  lead: 'Pas de consigne, pas de but. Choisissez une personne inventée, entrez dans son compte, et regardez partout.',
  portalTitle: 'Portail {nom}',
  who: 'Qui voulez-vous être ?',
  edition: 'Quelle apparence du portail ?',
  submit: 'Entrer dans la salle',
  noAccount: { title: 'Les personnages arrivent', text: 'Il n’y en a pas encore ici.' },
  coming: 'D’autres portails arrivent',
  exercises: 'Vous préférez être guidé ? Choisissez un exercice.',
} as const;

/** The household of a fictional person, in a few words. `{n}` is a number. */
export const household = {
  adult: 'Un adulte',
  couple: 'Un couple',
  noChild: 'sans enfant',
  oneChild: 'un enfant',
  children: '{n} enfants',
  expecting: 'un bébé attendu',
  benefits: { rsa: 'RSA', 'prime-activite': 'prime d’activité' },
  housing: {
    locataire: 'Locataire',
    colocataire: 'En colocation',
    'proprietaire-avec-pret': 'Propriétaire, avec un prêt',
    'proprietaire-sans-pret': 'Propriétaire',
    'heberge-gratuitement': 'Hébergement gratuit',
    'heberge-avec-participation': 'Hébergement avec participation',
    'sans-domicile': 'Sans logement stable',
  },
  benefitsOf: 'Reçoit : {quoi}',
  and: ' et ',
} as const;

/** Portals that are not here yet, said kindly. */
export const coming = [
  { name: 'ANTS', text: 'Le passeport, la carte d’identité, la carte grise, le permis. Ce portail est en préparation.' },
] as const;

/** A page that does not exist. */
export const notFound = {
  title: 'Cette page n’existe pas',
  text: 'Ce n’est pas grave, et rien n’est perdu. L’adresse a peut-être changé, ou une lettre s’est glissée en trop.',
  home: 'Revenir à l’accueil',
  catalogue: 'Voir les exercices',
} as const;
