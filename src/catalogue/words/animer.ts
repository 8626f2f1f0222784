import type { Section } from './section.ts';

const before: Section = {
  id: 'avant',
  title: 'Avant la séance',
  points: [
    {
      start: 'Faites l’exercice vous-même.',
      text: 'Une fois en « Regarder », une fois en « Seul ». Vous verrez où l’on hésite.',
    },
    {
      start: 'Un seul exercice par séance.',
      text: 'Un exercice fini vaut mieux que trois commencés. Comptez le double de la durée indiquée.',
    },
    {
      start: 'Imprimez la fiche de l’animateur.',
      text: 'Elle est sur la page de chaque exercice : déroulé, identifiants du personnage, questions pour le groupe.',
    },
    {
      start: 'Ouvrez le site sur chaque appareil.',
      text: 'Réglez la taille des lettres avec le bouton « Aa » : le réglage reste sur l’appareil.',
    },
    {
      start: 'Prévenez le groupe.',
      text: '« Apportez vos lunettes, pas vos papiers. » Personne n’a besoin de ses vrais identifiants.',
    },
  ],
};

const during: Section = {
  id: 'pendant',
  title: 'Pendant la séance',
  points: [
    {
      start: 'Dites la règle du jeu.',
      text: 'Tout est inventé. Rien n’est envoyé. On a le droit de se tromper, c’est même le but.',
    },
    { start: 'Montrez d’abord.', text: 'Deux minutes en « Regarder » sur le grand écran, puis chacun essaie.' },
    {
      start: 'Laissez la souris.',
      text: 'On aide avec la voix. Dans la salle, quatre aides vont du plus léger au plus fort : redire, montrer où, expliquer, faire à ma place.',
    },
    {
      start: 'Laissez venir l’erreur.',
      text: 'Ne corrigez pas tout de suite. Avancez le calendrier : la lettre arrive, et l’on comprend pourquoi.',
    },
    {
      start: 'Regardez les données.',
      text: 'Le panneau « Mes données » montre ce qui part, vers qui et pourquoi. C’est souvent le moment des questions.',
    },
  ],
};

const after: Section = {
  id: 'apres',
  title: 'Après la séance',
  points: [
    { start: 'Parlez ensemble.', text: 'Chaque exercice propose quelques questions. Il n’y a pas de mauvaise réponse.' },
    {
      start: 'Imprimez le bilan.',
      text: 'La personne repart avec ce qu’elle a fait, ce qu’il faut retenir et ce qu’il faut garder chez soi.',
    },
    {
      start: 'Refaites plus tard.',
      text: 'Le même exercice en « Bilan », une ou deux semaines après, montre tout ce qui est resté.',
    },
    {
      start: 'Pour la vraie démarche, faites avec.',
      text: 'Le mot de passe d’une personne est à elle. Un professionnel habilité peut passer par Aidants Connect, avec un mandat.',
    },
  ],
};

const project: Section = {
  id: 'projeter',
  title: 'Projeter au mur',
  points: [
    { start: 'Choisissez « Regarder ».', text: 'La démonstration s’arrête à chaque pas, le temps d’en parler.' },
    {
      start: 'Grossissez.',
      text: 'Bouton « Aa » : lettres très grandes et couleurs très contrastées se lisent du fond de la salle.',
    },
    { start: 'Demandez avant de montrer.', text: '« À votre avis, où faut-il appuyer ? » Puis avancez d’un pas.' },
  ],
};

const print: Section = {
  id: 'imprimer',
  title: 'Imprimer',
  paragraphs: [
    'Tout s’imprime en noir sur blanc. Une photocopieuse suffit, et le bandeau « site d’entraînement » reste visible.',
  ],
  points: [
    { start: 'La fiche de l’animateur', text: 'depuis la page de chaque exercice.' },
    { start: 'Les papiers du personnage', text: 'dans la salle, depuis « Mes papiers » : bulletins, courriers, identifiants.' },
    { start: 'Le bilan de la personne', text: 'à la fin de l’exercice, dans la salle.' },
    { start: 'Le glossaire', text: 'depuis « Comprendre » : les mots difficiles, avec leur sens.' },
  ],
};

const write: Section = {
  id: 'ecrire',
  title: 'Écrire votre propre exercice',
  paragraphs: [
    'Un exercice est un fichier de texte. Il ne demande pas de savoir programmer. Cinq mots suffisent : scénario (l’exercice), compte (la personne inventée), étape (ce qu’on attend), incident (ce qui arrive en route), évènement (ce qui s’est passé).',
    'Le guide complet est dans le fichier « scenarios/README.md » du projet. En voici l’essentiel.',
  ],
  steps: [
    { start: 'Copiez le modèle', text: 'dans un nouveau fichier, par exemple « scenarios/caf/mon-exercice.yaml ».' },
    { start: 'Changez les phrases.', text: 'Écrivez court. Parlez à la personne. Une étape, une action.' },
    {
      start: 'Vérifiez',
      text: 'avec la commande « npm run scenarios ». Elle dit en français quel fichier, quelle ligne, et ce qui serait juste.',
    },
    {
      start: 'Jouez-le.',
      text: 'Il paraît aussitôt dans le catalogue, dans les quatre façons et dans toutes les apparences du portail.',
    },
  ],
};

/** « J’anime un atelier ». */
export const animer = {
  title: 'J’anime un atelier',
  lead: 'Une salle, quelques appareils, une heure ou deux. Voici de quoi préparer une séance, la vivre et la prolonger, même si vous découvrez la démarche.',
  onThisPage: 'Sur cette page',
  sections: { before, during, after, project, print, write },
  ways: {
    id: 'facons',
    title: 'Les quatre façons',
    lead: 'Le même exercice se vit de quatre façons. On peut en changer en route, avec le bouton « Aa ».',
    when: {
      regarder: 'Pour découvrir, ou devant le grand écran.',
      guide: 'Pour une première fois, chacun sur son appareil.',
      seul: 'Pour reprendre confiance, à la deuxième séance.',
      bilan: 'Pour voir le chemin parcouru.',
    },
  },
  shared: {
    id: 'appareils',
    title: 'Des appareils partagés',
    paragraphs: [
      'La séance d’une personne reste sur l’appareil, pour qu’elle puisse la reprendre. La personne suivante la verrait.',
      'Avant de changer de personne, effacez-la ici. Les réglages de lecture restent.',
    ],
    erase: 'Effacer la séance de cet appareil',
    confirm: 'Effacer la séance gardée sur cet appareil ? On ne pourra plus la reprendre.',
    erased: 'C’est fait : il n’y a plus de séance sur cet appareil.',
    nothing: 'Il n’y avait pas de séance sur cet appareil.',
    noScript: 'Pour effacer une séance sans JavaScript, videz les données de ce site dans les réglages du navigateur.',
    real: 'Si quelqu’un tape un vrai numéro de sécurité sociale, un vrai IBAN ou une vraie carte, la salle le refuse gentiment et ne le garde pas.',
  },
  tryFile: { title: 'Essayer un fichier', link: 'Essayer un fichier ici, sans rien installer' },
  model: {
    title: 'Le modèle',
    copy: 'Copier le modèle',
    copied: 'Le modèle est copié.',
    failed: 'La copie n’a pas marché. Le modèle est sélectionné : copiez-le avec Ctrl + C.',
    check: 'Pour vérifier :',
    checkCommand: 'npm run scenarios',
  },
} as const;
