import { journey } from '#engine/flow/journey.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { editionOf } from '#engine/portal/edition.ts';
import type { Part } from '#engine/portal/part.ts';
import { walkedAlone } from '#engine/portal/walked-alone.ts';
import { currentDossier, draftOf, INSCRIPTION, registrationSent } from '#portals/pole-emploi/dossier/inscription/draft.ts';
import type { Day } from '#schema/day.ts';
import { inscription } from './flow.ts';
import { screens } from './screens.ts';

const alone = walkedAlone(inscription, screens);
const dossierOf = (world: World): string => registrationSent(world)?.dossier ?? currentDossier(world);

/** What a scenario about registering may wait for. */
export const checks: NonNullable<Part['checks']> = {
  'inscription-complete': {
    quoi: 'L’inscription est remplie : il ne reste qu’à attester et envoyer.',
    test: (_params, world) =>
      registrationSent(world) !== undefined ||
      journey(alone, inscription, currentDossier(world), world).manque.every(({ field }) => field.as === 'case'),
  },
  'inscription-envoyee': {
    quoi: 'L’inscription est envoyée et enregistrée.',
    test: (_params, world) => registrationSent(world) !== undefined,
  },
  'inscription-reprise': {
    quoi: 'Le brouillon a été repris un autre jour.',
    test: (_params, world) => daysOfWork(world).length > 1,
  },
  'sans-ligne-droite': {
    quoi: 'L’inscription a été remplie dans un autre ordre que celui des écrans, ou en plusieurs fois.',
    test: (_params, world) => daysOfWork(world).length > 1 || hasLeft(world) || wentBack(world),
  },
  'courriel-confirme': {
    quoi: 'L’adresse de courriel est confirmée avec le code reçu.',
    test: (_params, world) => decisionsOf(world, 'courriel-confirme').length > 0,
  },
  'allocation-demandee': {
    quoi: 'L’allocation est demandée, avec l’inscription ou après elle.',
    test: (_params, world) =>
      eventsOf(world, 'envoye').some(
        ({ demarche, donnees }) => demarche === 'demande-allocation' || donnees.demandeAllocation === 'oui',
      ),
  },
};

const given = (world: World) =>
  (['repondu', 'reporte'] as const)
    .flatMap((type) => eventsOf(world, type))
    .filter(({ dossier }) => dossier === dossierOf(world))
    .sort((a, b) => world.events.indexOf(a) - world.events.indexOf(b));

const daysOfWork = (world: World): Day[] => [...new Set(given(world).map(({ le }) => le))];

/** Between two answers, something else was opened: a paper, the mailbox, another page. */
function hasLeft(world: World): boolean {
  const own = given(world);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || draftOf(world, dossierOf(world)) === undefined) return false;
  return world.events
    .slice(world.events.indexOf(first), world.events.indexOf(last))
    .some((event) => event.type === 'ouvert' && !event.lieu.startsWith(`pole-emploi:${INSCRIPTION}/`));
}

/** An answer was given on a screen that comes before one already begun. */
function wentBack(world: World): boolean {
  const order = (editionOf(alone, world)?.screens[INSCRIPTION] ?? []).flatMap((screen, rank) =>
    journey(alone, inscription, dossierOf(world), world)
      .screens.filter((state) => state.screen.id === screen.id)
      .flatMap(({ fields }) => fields.map(({ key }) => [key, rank] as const)),
  );
  const ranks = new Map(order);
  let furthest = 0;
  for (const { fait, pour } of given(world)) {
    const rank = ranks.get(pour === undefined ? fait : `${fait}@${pour}`);
    if (rank === undefined) continue;
    if (rank < furthest) return true;
    furthest = rank;
  }
  return false;
}
