import { typedAs } from '#engine/answers/answers.ts';
import type { Flow } from '#engine/flow/flow.ts';
import { openPlace } from '#engine/flow/go-to.ts';
import { type FieldState, journey } from '#engine/flow/journey.ts';
import type { Move } from '#engine/flow/move.ts';
import { allPapers } from '#engine/household/papers.ts';
import { addDays } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Day } from '#schema/day.ts';
import type { Chance } from './chance.ts';

/* What a learner does who does not follow: each gives a gesture, or nothing when it cannot be done here. */
type RandomGesture = (world: World, portals: readonly Portal[], chance: Chance) => Move | undefined;

interface OpenForm {
  portal: Portal;
  flow: Flow;
  dossier: string;
}
const openForms = (world: World, portals: readonly Portal[]): OpenForm[] =>
  portals
    .filter((portal) => portal.connected(world))
    .flatMap((portal) =>
      Object.values(portal.flows).flatMap((flow) => {
        const dossier = flow.open(world);
        return dossier === undefined ? [] : [{ portal, flow, dossier }];
      }),
    );

function someField(world: World, portals: readonly Portal[], chance: Chance) {
  const form = chance.one(openForms(world, portals));
  if (!form) return undefined;
  const current = journey(form.portal, form.flow, form.dossier, world);
  const state = chance.one(current.screens.flatMap(({ fields }) => fields));
  return state && { ...form, current, state };
}

const placed = ({ flow, dossier }: OpenForm, { field }: FieldState) => ({
  dossier,
  demarche: flow.id,
  fait: field.fait,
  ...(field.pour === undefined ? {} : { pour: field.pour }),
});

/** Another figure of the slip, another choice, a day beside, a number mistyped. */
const mistake: RandomGesture = (world, portals, chance) => {
  const found = someField(world, portals, chance);
  if (!found) return undefined;
  const { state, flow, current, portal } = found;
  const { field } = state;
  const right = flow.truth(field, current.context) ?? '';
  const others = (field.options ?? []).map(({ valeur }) => valeur).filter((valeur) => valeur !== right);
  const misread = portal.chiffres
    .flatMap((way) => flow.truth(field, current.context, way) ?? [])
    .filter((typed) => typed !== right);
  const saisie = {
    euros: () => chance.one([...misread, ...misread, typedAs(Number(right.replace(',', '.') || 0) + 50), '0', 'abc']),
    entier: () => chance.one([...misread, String(Number(right) + 3), '0']),
    jour: () => chance.one([/^\d{4}-/.test(right) ? addDays(right as Day, chance.one([-31, -1, 1, 2, 30]) ?? 1) : world.today]),
    choix: () => chance.one(others),
    liste: () => chance.one(others),
    'choix-multiple': () => chance.one(others),
    recherche: () => undefined,
    piece: () => chance.one(others),
    case: () => 'true',
    texte: () => chance.one(['Essai', right]),
    'texte-long': () => 'Bonjour, je m’exerce.',
    chiffres: () => chance.one([right.slice(0, -1), right]),
    secret: () => right,
    lignes: () => chance.one(['', '1', '1,2']),
  }[field.as]();
  return saisie === undefined ? undefined : { fais: 'repondre', ...placed(found, state), saisie };
};

const putAside: RandomGesture = (world, portals, chance) => {
  const found = someField(world, portals, chance);
  return found && { fais: 'reporter', ...placed(found, found.state) };
};

const elsewhere: RandomGesture = (world, portals, chance) => {
  const portal = chance.one(portals);
  const places = [
    ...Object.keys(portal?.places ?? {}),
    ...openForms(world, portals).flatMap((form) =>
      journey(form.portal, form.flow, form.dossier, world).screens.map(({ screen }) =>
        form.portal.placeOf(form.flow.id, screen.id),
      ),
    ),
    ...allPapers(world, portals).map(({ id }) => `papier:${id}`),
    'messagerie',
  ];
  const lieu = chance.one(places);
  return lieu === undefined ? undefined : openPlace(lieu, world);
};

/** Everything is sent as it stands. */
const sendEarly: RandomGesture = (world, portals, chance) => {
  const form = chance.one(openForms(world, portals));
  if (!form) return undefined;
  const { portal, flow, dossier } = form;
  const current = journey(portal, flow, dossier, world);
  const donnees = flow.payload(
    current.context,
    current.screens.map(({ screen }) => screen),
  );
  const confirme = chance.next() < 0.5 ? { confirme: true } : {};
  return { fais: 'requete', portail: portal.id, route: flow.route, corps: { dossier, donnees, ...confirme } };
};

const readSomething: RandomGesture = (world, _portals, chance) => {
  const message = chance.one(eventsOf(world, 'recu'))?.message;
  return message === undefined ? undefined : { fais: 'lire', message };
};

const leap: RandomGesture = (world, _portals, chance) => ({
  fais: 'attendre',
  jusqua: addDays(world.today, 1 + Math.floor(chance.next() ** 2 * 90)),
});

const pause: RandomGesture = () => ({ fais: 'patienter', minutes: 20 });

/** What is done, and how often among a hundred. */
export const RANDOM_GESTURES: readonly { often: number; make: RandomGesture }[] = [
  { often: 30, make: mistake },
  { often: 15, make: putAside },
  { often: 25, make: elsewhere },
  { often: 10, make: sendEarly },
  { often: 8, make: readSomething },
  { often: 8, make: leap },
  { often: 4, make: pause },
];
