import { addDays, dayInWords, daysBetween } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { asksForNothing, sentFiles } from '#portals/pole-emploi/dossier/allocation/requests.ts';
import { study } from '#portals/pole-emploi/dossier/allocation/study.ts';
import { lettersOnline } from '#portals/pole-emploi/dossier/file.ts';
import { DRAFT_SOURCE, lostDrafts, registrationSent } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import { daysInWords } from '#portals/pole-emploi/rules/day-line.ts';
import { isConfirmed } from './courriel/confirmation.ts';

const row = (number: number): string => `Dossier de faits Pôle emploi, § 5 ligne ${number}`;

/** What registering taught: days lost, an allowance not asked, papers, letters by post (pole-emploi.md §5). */
export const lessons = (world: World): Lesson[] => [
  ...draftLessons(world),
  ...(registrationSent(world)
    ? [...lateness(world), ...allowanceLesson(world), ...postLesson(world), ...accountLesson(world)]
    : []),
];

function draftLessons(world: World): Lesson[] {
  return lostDrafts(world).map(({ dossier, gardeJusquau }) => ({
    id: `brouillon:${dossier}`,
    titre: 'Le brouillon est resté trop longtemps',
    explication: `Sur le vrai site, il était effacé après le ${dayInWords(gardeJusquau)}. On peut envoyer l’inscription même quand un papier manque : il vient après.`,
    etat: world.scenario?.strict ? 'arrive' : 'evite',
    source: `${row(16)} ; ${DRAFT_SOURCE}`,
  }));
}

/** Registering late: every day is a day that is paid later, unless a delay was running anyway. */
function lateness(world: World): Lesson[] {
  const sent = registrationSent(world);
  const late = sent && study(world, sent.le);
  const last = late?.contrats.at(-1);
  if (!sent || !late || !last) return [];
  const earliest = addDays(last.fin, 1);
  const early = study(world, earliest).droit;
  const waited = daysBetween(earliest, sent.le);
  if (waited <= 0 || !early || !late.droit) return [];
  const lost = daysBetween(early.attente.premierJour, late.droit.attente.premierJour);
  const montant = roundToCents(-lost * late.droit.net.net);
  return [
    {
      id: 'inscription-tardive',
      titre: lost > 0 ? 'L’inscription est venue tard' : 'Une inscription un peu tardive, sans perte',
      explication:
        lost > 0
          ? `L’inscription a été envoyée ${daysInWords(waited)} après le premier jour possible. Le premier jour payé recule de ${daysInWords(lost)} : ${euros(-montant)} qui ne viennent pas maintenant. La durée du droit, elle, ne change pas.`
          : `L’inscription a été envoyée ${daysInWords(waited)} après le premier jour possible. Le différé des congés payés courait déjà : le premier jour payé est le même.`,
      ...(lost > 0 ? { montant } : {}),
      etat: lost > 0 ? 'arrive' : 'evite',
      ...(lost > 0
        ? { le: late.droit.attente.premierJour, quand: `Premier jour payé, au lieu du ${dayInWords(early.attente.premierJour)}.` }
        : {}),
      source: `${row(21)} ; dossier de faits, § 2a et 4.2`,
    },
  ];
}

function allowanceLesson(world: World): Lesson[] {
  const asked = sentFiles(world).some(({ allocation }) => allocation);
  if (asked || asksForNothing(world)) return [];
  return [
    {
      id: 'inscription-sans-allocation',
      titre: 'Être inscrit ne suffit pas pour être payé',
      explication:
        'L’inscription est faite, mais l’allocation n’est pas demandée. Rien ne sera payé. La demande se fait dans l’espace personnel.',
      etat: 'a-venir',
      quand: 'Dès le premier mois.',
      source: row(22),
    },
  ];
}

function postLesson(world: World): Lesson[] {
  if (lettersOnline(world)) return [];
  const why = isConfirmed(world) ? 'Vous avez choisi le papier' : 'L’adresse de courriel n’a pas été confirmée';
  return [
    {
      id: 'courriers-par-la-poste',
      titre: 'Les courriers viennent par la poste',
      explication: `${why} : les lettres arrivent quelques jours plus tard. Une date limite peut passer entre-temps.`,
      etat: 'arrive',
      source: row(18),
    },
  ];
}

/** Somebody who had an old space found it again instead of making a second one. */
function accountLesson(world: World): Lesson[] {
  if (!world.compte.poleEmploi?.ancienCompte) return [];
  return [
    {
      id: 'ancien-espace',
      titre: 'Un vieil espace existait déjà',
      explication: 'On ne crée pas un deuxième espace : on retrouve l’ancien identifiant, par courriel ou au 3949.',
      etat: 'evite',
      source: row(17),
    },
  ];
}
