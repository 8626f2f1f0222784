import { addDays } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { happening, PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { plannedAnswer, plannedEnd } from './employer.ts';
import { proposals } from './proposal.ts';
import { type Application, applicationsOf } from './read.ts';

/** What the calendar brings: an offer of the adviser, the answers of firms, what follows an interview. */
export const happenings = (world: World): Happening[] => [
  ...proposals(world),
  ...applicationsOf(world).flatMap((one) => [...forgotten(world, one), ...answered(world, one), ...ended(world, one)]),
];

/** The firm writes by e-mail, not through the space. */
const fromFirm = ({ numero }: Application, modele: string, donnees: Donnees): Fait => ({
  type: 'recu',
  message: `${PORTAL}:${modele}:${numero}:courriel`,
  canal: 'courriel',
  de: PORTAL,
  modele,
  donnees: { offre: numero, ...donnees },
});

function forgotten(world: World, { numero, le, jusquau, dossier }: Application): Happening[] {
  if (jusquau === undefined || le !== undefined) return [];
  const name = `offre-sans-reponse:${numero}`;
  return [
    happening(name, addDays(jusquau, 1), [
      decide(dossier, 'refusee', 'offre-sans-reponse'),
      ...sendLetter(world, name, 'offre-sans-reponse', { offre: numero }),
    ]),
  ];
}

function answered(world: World, one: Application): Happening[] {
  const planned = one.reponse === undefined ? plannedAnswer(world, one) : undefined;
  if (!planned) return [];
  const { le, reponse, entretien } = planned;
  const donnees = { reponse, ...(entretien ? { entretienLe: entretien.le, heure: entretien.heure } : {}) };
  const name = `employeur:${one.numero}`;
  return [
    happening(name, le, [
      decide(one.dossier, reponse === 'entretien' ? 'en-instruction' : 'refusee', 'reponse-employeur', donnees),
      ...(reponse === 'silence'
        ? sendLetter(world, name, 'candidature-silence', { offre: one.numero })
        : [fromFirm(one, 'employeur-repond', donnees)]),
    ]),
  ];
}

function ended(world: World, one: Application): Happening[] {
  const planned = one.suite === undefined ? plannedEnd(world, one) : undefined;
  if (!planned) return [];
  const { le, reponse } = planned;
  return [
    happening(`suite:${one.numero}`, le, [
      decide(one.dossier, reponse === 'embauche' ? 'acceptee' : 'refusee', 'suite-entretien', { reponse }),
      fromFirm(one, 'employeur-decide', { reponse }),
    ]),
  ];
}
