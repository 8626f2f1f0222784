import type { Section } from './section.ts';

const is: Section = {
  id: 'ce-que-c-est',
  title: 'Ce que c’est',
  paragraphs: [
    'Un lieu d’entraînement. Vous prenez la place d’une personne inventée, vous faites sa démarche dans un portail d’exercice, et vous voyez ce qui arrive ensuite, même des mois plus tard.',
    'C’est fait pour les personnes que ces démarches inquiètent, et pour celles qui les accompagnent.',
  ],
};

const isNot: Section = {
  id: 'ce-que-ce-n-est-pas',
  title: 'Ce que ce n’est pas',
  points: [
    {
      start: 'Ce n’est pas le site d’une administration.',
      text: 'Aucune ne l’a fait, aucune ne le lit. Ses écrans s’inspirent de la réalité sans la copier.',
    },
    {
      start: 'Ce n’est pas un simulateur de droits.',
      text: 'Les montants sont des estimations pour apprendre, aux règles d’un mois précis. Ils ne disent pas ce que vous recevrez.',
    },
    {
      start: 'Ce n’est pas un conseil juridique.',
      text: 'Pour votre situation, demandez à l’administration elle-même, à une assistante sociale ou à un guichet France services.',
    },
    { start: 'Ce n’est pas une vraie démarche.', text: 'Rien de ce que vous faites ici ne change votre dossier.' },
  ],
};

const names: Section = {
  id: 'noms',
  title: 'Pôle emploi ou France Travail ?',
  paragraphs: [
    'C’est la même maison. Pôle emploi s’appelle France Travail depuis le 1er janvier 2024. Beaucoup de personnes, de papiers et de pages disent encore Pôle emploi.',
    'Ici, l’ancienne présentation du portail dit Pôle emploi, la nouvelle dit France Travail. Les règles sont les mêmes dans les deux.',
  ],
};

const data: Section = {
  id: 'donnees',
  title: 'Ce que deviennent les données, dans la vie',
  paragraphs: ['Quand vous ouvrez une déclaration, la Caf sait déjà beaucoup de choses. Voici le chemin habituel d’un salaire.'],
};

const privacy: Section = {
  id: 'vie-privee',
  title: 'Votre vie privée ici',
  points: [
    {
      start: 'Rien ne sort de cet appareil.',
      text: 'Le site ne contient ni mesure d’audience, ni cookie, ni service extérieur. Les demandes au portail d’exercice reçoivent leur réponse dans la page elle-même.',
    },
    {
      start: 'Deux choses restent, sur l’appareil seulement.',
      text: 'Votre séance, pour la reprendre, et vos réglages. On peut effacer la séance depuis « J’anime un atelier ».',
    },
    {
      start: 'Vos vraies données sont refusées.',
      text: 'Un numéro qui ressemble à un vrai numéro de sécurité sociale, à un vrai IBAN ou à une vraie carte n’est jamais gardé.',
    },
    {
      start: 'Les personnages ne peuvent pas exister.',
      text: 'Leurs numéros, leurs adresses et leurs comptes bancaires sont impossibles dans la vie.',
    },
  ],
};

/** « Comprendre ». The stations and the sources are in `facts.ts`. */
export const comprendre = {
  title: 'Comprendre',
  lead: 'Ce qu’est ce site, d’où viennent ses règles, et ce que deviennent les données dans la vie.',
  sections: { is, isNot, names, data, privacy },
  circuit: 'Le chemin d’un salaire',
  more: {
    title: 'Et ensuite ?',
    points: [
      {
        start: 'Au département',
        text: 'pour le RSA : identité, droits, montants, composition du foyer. C’est lui qui décide de l’accompagnement.',
      },
      {
        start: 'À France Travail',
        text: 'qui reçoit la liste des personnes au RSA ou à la prime d’activité. On ne peut pas s’y opposer, mais on doit en être informé.',
      },
      {
        start: 'À la mairie ou à la région',
        text: 'le quotient familial, avec votre accord, pour la cantine ou les transports.',
      },
      { start: 'Au propriétaire', text: 'le montant versé à votre place, jamais votre situation.' },
    ],
    rights:
      'Vous avez le droit de savoir ce que l’on a sur vous, de le faire corriger, et de demander comment un calcul a été fait. Une erreur de bonne foi n’est pas une fraude.',
    inRoom: 'Dans la salle, le panneau « Mes données » refait ce chemin avec ce que vous avez vraiment envoyé.',
  },
  facts: {
    id: 'sources',
    title: 'D’où viennent nos règles',
    lead: 'Chaque règle, chaque délai, chaque montant porte une marque. Elle dit d’où il vient, et jusqu’où s’y fier.',
    caption: 'Les marques de fiabilité',
    mark: 'Marque',
    meaning: 'Ce qu’elle veut dire',
    trust: 'Peut-on s’y fier ?',
    sourcesTitle: 'Les sources, sujet par sujet',
    subject: 'Sujet',
    source: 'Où nous l’avons lu',
    notes:
      'Un écran cite souvent « dossier de faits Pôle emploi, § 4 ». Ce sont nos notes, réunies à partir des sources de ce tableau. Chaque passage s’ouvre : il dit la règle, et la marque dit jusqu’où s’y fier.',
    dossiers: { title: 'Les dossiers de faits', lead: 'Tout ce que nous avons lu, section par section.' },
    date: 'Montants au 1er avril 2026, Smic au 1er juin 2026, textes de loi en vigueur au 14 mars 2026. Sources réunies en novembre 2026.',
  },
  choices: {
    id: 'choix',
    title: 'Les choix du simulateur',
    lead: 'Certaines choses ne sont écrites nulle part, ou les sources se contredisent. Nous avons choisi, et nous le disons. Dans la salle, « D’où vient cette règle ? » le dit : « choix du simulateur ».',
    subject: 'Sujet',
    choice: 'Notre choix',
  },
  coming: { id: 'a-venir', title: 'Les portails qui arrivent' },
  glossary: {
    title: 'Glossaire',
    link: 'Ouvrir le glossaire',
    text: 'Les mots difficiles de l’administration, avec leur sens et leur source.',
  },
} as const;

/** A page of facts. */
export const factsPage = {
  lead: 'Nos notes de travail sur cette administration. Chaque fait porte une marque, expliquée au début. Rien n’est recopié.',
  back: 'D’où viennent nos règles',
} as const;

/** The glossary. */
export const glossary = {
  title: 'Glossaire',
  lead: 'Les mots que l’on rencontre dans les démarches. Les explications sont écrites pour ce site.',
  letters: 'Aller à une lettre',
  source: 'Source : {source}',
  empty: { title: 'Le glossaire arrive', text: 'Les mots seront bientôt expliqués ici.' },
  back: 'Comprendre',
} as const;
