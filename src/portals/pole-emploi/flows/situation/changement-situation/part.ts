import { answersOf, answerValue } from '#engine/answers/answers.ts';
import { demarche } from '#engine/portal/demarche.ts';
import { absencesOf } from '#portals/pole-emploi/dossier/situation/absence.ts';
import { categoryOf, changesOf } from '#portals/pole-emploi/dossier/situation/changes.ts';
import { isAtDeclaration, NATURES } from '#portals/pole-emploi/dossier/situation/natures.ts';
import { changementSituation } from './flow.ts';
import { happenings } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { notes } from './notes.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';
import { take } from './take.ts';

/** Telling a change of situation, and what it brings. */
export const changementSituationPart = demarche({
  flow: changementSituation,
  screens,
  take,
  closed: () => 'Il n’y a pas encore d’inscription : il n’y a donc pas de changement à signaler. Inscrivez-vous d’abord.',
  notes,
  happenings,
  decisions: {
    categorie: 'Votre catégorie est notée',
    absence: 'Une absence est enregistrée',
    'absence-declaree': 'Une absence est enregistrée',
    indisponibilite: 'Une période sans recherche d’emploi est enregistrée',
  },
  letters,
  lessons,
  stations,
  transmissions: {
    'changement-de-situation': {
      fr: 'apprend votre changement de situation',
      en: 'learns about your change of situation',
    },
  },
  checks: {
    'changement-signale': {
      quoi: `Un changement a été signalé (nature: "adresse" pour un précis). Les natures : ${Object.keys(NATURES).join(', ')}.`,
      test: ({ nature }, world) => changesOf(world).some((change) => nature === undefined || change.nature === nature),
    },
    'changement-a-temps': {
      quoi: 'Un changement a été signalé dans les 72 heures, ou avant (nature: "absence" pour un précis).',
      test: ({ nature }, world) =>
        changesOf(world).some((change) => change.retard === undefined && (nature === undefined || change.nature === nature)),
    },
    'changement-a-l-actualisation': {
      quoi: 'La personne a choisi un évènement qui se dit à l’actualisation, et a vu l’explication.',
      test: (_params, world) =>
        isAtDeclaration(String(answerValue(answersOf(world, changementSituation.open(world) ?? ''), 'changementNature') ?? '')),
    },
    'absence-dite': {
      quoi: 'Une absence a été signalée avant le départ (du: "2026-11-13", au: "2026-11-22" pour des jours précis).',
      test: (params, world) =>
        absencesOf(world).some(
          ({ du, au, declareLe }) =>
            declareLe <= du && (params.du === undefined || params.du === du) && (params.au === undefined || params.au === au),
        ),
    },
    categorie: {
      quoi: 'La personne est dans cette catégorie aujourd’hui (lettre: "B").',
      test: ({ lettre }, world) => categoryOf(world) === lettre,
    },
  },
  menu: {
    rubrique: 'droits',
    titre: { '2021': 'Signaler un changement', '2026': 'Signaler un changement de situation' },
    rang: { '2021': 40, '2026': 15 },
  },
  mots: () => ({ bouton: 'Signaler ce changement', fait: 'Votre changement est signalé' }),
});
