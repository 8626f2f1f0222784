import { addDays } from '#engine/journal/day.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { piecesOf } from '#portals/pole-emploi/dossier/allocation/pieces.ts';
import { sentFiles } from '#portals/pole-emploi/dossier/allocation/requests.ts';
import { happening, PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { answerIn, draftOf, openDossier, registrationSent } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import type { Fait } from '#schema/evenement.ts';
import { registrationLetters } from './registration-letters.ts';

/** The reminder comes that many days before the draft is lost (choice of the simulator). */
const REMINDER_DAYS = 3;

/** What follows a registration that was sent, or one that was begun and left. */
export const happenings = (world: World): Happening[] => [
  ...registrationLetters(world),
  ...answersOfOthers(world),
  ...reminder(world),
];

/** The CNAV and the State answer the next working day (choice of the simulator). */
function answersOfOthers(world: World): Happening[] {
  const sent = registrationSent(world);
  const file = sent && sentFiles(world).find(({ dossier }) => dossier === sent.dossier);
  if (!sent || !file) return [];
  const { dossier } = sent;
  const le = addWorkingDays(sent.le, 1);
  const certified = piecesOf(world, file).every(({ id, recueLe }) => id !== 'carte-vitale' || recueLe === file.le);
  const tell = (de: string, quoi: string): Fait => ({ type: 'transmis', dossier, de, vers: PORTAL, quoi });
  const number: Happening = happening(
    `nir:${dossier}`,
    le,
    certified
      ? [tell('cnav', 'nir-certifie')]
      : [tell('cnav', 'nir-non-certifie'), ...sendLetter(world, 'nir-non-certifie', 'nir-non-certifie', { dossier })],
  );
  const permit: Happening = happening(`titre:${dossier}`, le, [tell('prefecture', 'titre-valable')]);
  return sent.donnees.nationalite === 'autre' ? [number, permit] : [number];
}

/** Somebody who gave an address is reminded of the draft before it is lost. */
function reminder(world: World): Happening[] {
  const dossier = openDossier(world);
  const draft = dossier === undefined ? undefined : draftOf(world, dossier);
  if (!draft || draft.perdu || answerIn(world, draft.dossier, 'courrielCompte') !== world.compte.identifiants.courriel) return [];
  const id = `brouillon:${draft.dossier}`;
  return [
    happening(id, addDays(draft.gardeJusquau, -REMINDER_DAYS), [
      {
        type: 'recu',
        message: `${PORTAL}:${id}:courriel`,
        canal: 'courriel',
        de: PORTAL,
        modele: 'brouillon-bientot-perdu',
        donnees: { jusquau: draft.gardeJusquau },
      },
    ]),
  ];
}
