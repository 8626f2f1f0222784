import type { Letter } from '#engine/portal/letter.ts';
import { dayWordsIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { ABSENCE_SOURCE, YEAR_DAYS } from '#portals/pole-emploi/dossier/situation/absence.ts';
import { DETENTION_SOURCE, detentionWords } from '#portals/pole-emploi/dossier/situation/detention.ts';
import { HOURS_TO_TELL, NATURES } from '#portals/pole-emploi/dossier/situation/natures.ts';
import { GO_YOURSELF, letterOf } from '#portals/pole-emploi/letter.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { CATEGORY_B_HOURS, categoryFor } from './work.ts';

const FACTS = 'Dossier de faits Pôle emploi, § 2d';
const dates = (donnees: Donnees): string => `du ${dayWordsIn(donnees, 'du')} au ${dayWordsIn(donnees, 'au')}`;
const ELSEWHERE =
  'Personne ne le dit à votre place : prévenez aussi la CAF, l’Assurance maladie, les impôts, votre banque et La Poste.';

/** What is said of each change, once it is recorded. */
const WORDS: Readonly<Record<string, (donnees: Donnees) => string[]>> = {
  absence: (donnees) => [
    `Absence ${dates(donnees)} : ${numberIn(donnees, 'jours')} jours. Cela fait ${numberIn(donnees, 'cumul')} jours cette année, pour ${YEAR_DAYS} permis.`,
    'Pendant cette absence, un conseiller ne vous convoque pas. Votre actualisation reste à faire, même en voyage.',
    ...(textIn(donnees, 'rendezVousLe') === ''
      ? []
      : [
          `Attention : vous avez déjà un rendez-vous le ${dayWordsIn(donnees, 'rendezVousLe')}. Répondez-y dans « Mes rendez-vous » : votre absence ne suffit pas.`,
        ]),
    ...(textIn(donnees, 'horsDroitDu') === ''
      ? []
      : [
          `À partir du ${dayWordsIn(donnees, 'horsDroitDu')}, les ${YEAR_DAYS} jours de l’année sont dépassés : ces jours ne sont pas payés, et votre catégorie change.`,
        ]),
  ],
  adresse: (donnees) => [`Votre nouvelle adresse : ${textIn(donnees, 'adresse')}.`, 'Votre agence peut changer.', ELSEWHERE],
  coordonnees: (donnees) => [
    [textIn(donnees, 'telephone'), textIn(donnees, 'courriel')].filter((text) => text !== '').join(', '),
    ELSEWHERE,
  ],
  'titre-de-sejour': (donnees) => [
    textIn(donnees, 'fichier') === 'plus-tard'
      ? 'Nous attendons le document. Envoyez-le dans « Mes documents », en deux étapes : charger, puis confirmer.'
      : 'Un agent va lire votre document. Tant qu’il n’a pas répondu, votre inscription continue.',
  ],
  'reprise-emploi': (donnees) =>
    textIn(donnees, 'rester') === 'non'
      ? [
          `Votre inscription s’arrête le ${dayWordsIn(donnees, 'repriseLe')}, premier jour de votre travail. Ce n’est pas une sanction.`,
          'Si l’emploi s’arrête, réinscrivez-vous dès le lendemain.',
        ]
      : [
          `Vous travaillerez environ ${numberIn(donnees, 'heures')} heures par mois. Jusqu’à ${CATEGORY_B_HOURS} heures, c’est la catégorie B ; au-delà, la catégorie C. Ici : ${categoryFor(numberIn(donnees, 'heures'))}.`,
          'Votre inscription continue si vous cherchez encore. Chaque mois, déclarez les heures et le salaire brut à l’actualisation.',
        ],
  volontariat: (donnees) => [`Votre volontariat ${dates(donnees)} est noté. Il ne change pas votre allocation.`],
  'service-civique': (donnees) => [
    `Votre service civique ${dates(donnees)} est noté. Pendant ce temps, l’allocation ne se paie pas.`,
  ],
  'conge-parental': (donnees) => [
    `Votre congé parental ${dates(donnees)} est noté. Pendant ce temps, l’allocation ne se paie pas.`,
  ],
  paternite: (donnees) => [
    `Votre congé de paternité ${dates(donnees)} est noté. Ces jours sont payés par l’Assurance maladie : dites-le-lui aussi.`,
  ],
  incarceration: detentionWords,
};

/** Where the rule of a change was read, when it has a page of its own. */
const SOURCES: Readonly<Record<string, string>> = { absence: ABSENCE_SOURCE, incarceration: DETENTION_SOURCE };

const late = (donnees: Donnees): string[] =>
  textIn(donnees, 'retard') === ''
    ? []
    : [
        `Ce changement date de ${numberIn(donnees, 'retard')} jours. Le délai est de ${HOURS_TO_TELL} heures. Merci de l’avoir dit : mieux vaut tard que jamais.`,
        'Un retard peut coûter : de l’argent à rendre, un courrier perdu ou un rendez-vous manqué.',
      ];

function recorded({ donnees }: { donnees: Donnees }): Omit<Letter, 'de'> {
  const nature = textIn(donnees, 'nature');
  return {
    objet: 'Votre changement de situation est enregistré',
    paragraphes: [`${ownEntry(NATURES, nature) ?? nature}.`, ...(ownEntry(WORDS, nature)?.(donnees) ?? []), ...late(donnees)],
    aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
    source: ownEntry(SOURCES, nature) ?? `${FACTS} ; effets d’un retard et numéro : choix du simulateur`,
  };
}

/** The letters of a change of situation. */
export const letters: NonNullable<Part['letters']> = {
  'changement-enregistre': letterOf(recorded),
  'agence-nouvelle': letterOf(({ donnees }) => ({
    objet: 'Votre agence change',
    paragraphes: [
      `Avec votre nouvelle adresse, vous ne dépendez plus de « ${textIn(donnees, 'ancienne')} ».`,
      `Votre nouvelle agence est « ${textIn(donnees, 'nouvelle')} ». Un conseiller de cette agence suit votre dossier.`,
    ],
    source: `${FACTS} et § 5 ligne 12 ; délai et nom de l’agence : choix du simulateur`,
  })),
  'courrier-revenu-ft': letterOf(({ donnees }) => ({
    objet: 'Un courrier nous est revenu',
    paragraphes: [
      `Nous vous avons écrit à « ${textIn(donnees, 'adresse')} ». Le courrier est revenu : la Poste ne vous y trouve plus.`,
      'Signalez votre nouvelle adresse. Une convocation perdue peut faire manquer un rendez-vous.',
      GO_YOURSELF,
    ],
    source: `${FACTS} et § 5 ligne 12 ; délai et texte : choix du simulateur`,
  })),
  'fin-inscription-reprise': letterOf(({ donnees }) => ({
    objet: 'Votre inscription s’arrête : vous reprenez un emploi',
    paragraphes: [
      `Vous travaillez maintenant chez ${textIn(donnees, 'employeur')} et vous avez choisi de quitter la liste.`,
      'Il n’y a plus d’actualisation à faire. Si cet emploi s’arrête, réinscrivez-vous dès le lendemain : un retard n’est pas rattrapé.',
    ],
    source: FACTS,
  })),
  'titre-rappel': letterOf(({ donnees }) => ({
    objet: 'Votre titre de séjour expire bientôt',
    paragraphes: [
      `Votre titre de séjour est valable jusqu’au ${dayWordsIn(donnees, 'expireLe')}.`,
      'Envoyez le nouveau titre, ou le récépissé donné par la préfecture. Sans cela, votre inscription s’arrête le lendemain.',
      GO_YOURSELF,
    ],
    aRetenir: [{ libelle: 'Avant le', valeur: dayWordsIn(donnees, 'expireLe') }],
    source: `${FACTS} (rappel 30 jours avant, 2020) et § 5 ligne 20`,
  })),
  'titre-accepte': letterOf(({ donnees }) => ({
    objet: 'Votre document de séjour est accepté',
    paragraphes: [
      `Il est noté dans votre dossier jusqu’au ${dayWordsIn(donnees, 'jusquau')}. Vous recevrez un rappel 30 jours avant.`,
    ],
    source: `${FACTS} ; délai de lecture : choix du simulateur`,
  })),
  'titre-refuse': letterOf(() => ({
    objet: 'Votre document de séjour est à renvoyer',
    paragraphes: [
      'Le document ne se lit pas, c’est l’ancien titre, ou ce n’est ni un titre ni un récépissé.',
      'Envoyez-le dans « Mes documents », en deux étapes : charger, puis confirmer. Ne tardez pas : votre inscription en dépend.',
    ],
    source: `${FACTS} et § 5 ligne 13 ; délai de lecture : choix du simulateur`,
  })),
  'titre-expire': letterOf(({ donnees }) => ({
    objet: 'Votre inscription s’arrête : titre de séjour expiré',
    paragraphes: [
      `Votre titre était valable jusqu’au ${dayWordsIn(donnees, 'expireLe')}. Nous n’avons pas reçu de nouveau titre ni de récépissé.`,
      'Votre inscription s’arrête ce jour. C’est une cessation d’inscription : ce n’est pas une faute.',
      'Pour revenir : demandez un récépissé à la préfecture, envoyez-le ici, puis réinscrivez-vous.',
    ],
    aRetenir: [
      { libelle: 'À faire', valeur: 'Signaler le nouveau titre ou le récépissé, puis se réinscrire' },
      { libelle: 'Pour toute question', valeur: '3949' },
    ],
    source: `${FACTS} et § 5 ligne 20 ; cessation d’inscription : § 2h`,
  })),
};
