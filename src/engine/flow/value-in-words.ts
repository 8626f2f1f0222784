import { isDay, type Month } from '#schema/day.ts';
import type { Valeur } from '#schema/evenement.ts';
import { papersOf } from '../household/papers.ts';
import type { PaperText } from '../household/truth.ts';
import { addMonthsToDay, dayInWords, monthInWords } from '../journal/day.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { euros } from '../words/money.ts';
import { factOf } from './fact-of.ts';
import type { Field, FieldKind, Flow } from './flow.ts';
import { journey } from './journey.ts';

const HIDDEN = '••••';
// What a person writes herself is never rewritten.
const WRITTEN: ReadonlySet<FieldKind> = new Set(['texte', 'texte-long', 'chiffres']);

/** Where a value stands: which fact of which dossier of which démarche. */
export interface ValuePlace {
  portal: Portal;
  flow: Flow;
  dossier: string;
  fait: string;
  pour: string | undefined;
}

/** The words that a person saw for this value: « 912,40 € », « C’est exact », « oui ». A secret stays hidden. */
export function valueInWords(valeur: Valeur, place: ValuePlace, world: World): string {
  if (factOf(place.flow, place.fait)?.secret) return HIDDEN;
  const field = fieldOf(place, world);
  // The ids of the lines mean nothing to anybody.
  if (field?.as === 'lignes' && Array.isArray(valeur)) return valeur.length === 1 ? '1 ligne' : `${valeur.length} lignes`;
  return Array.isArray(valeur) ? valeur.map((part) => oneValue(part, field, world)).join(', ') : oneValue(valeur, field, world);
}

function oneValue(valeur: string | number | boolean, field: Field | undefined, world: World): string {
  const chosen = field?.options?.find((option) => option.valeur === String(valeur));
  if (chosen) return chosen.label;
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  // A fact that no screen shows any more was still an amount when it is a number: counts are not asked by our démarches.
  if (typeof valeur === 'number')
    return field === undefined || field.as === 'euros' ? euros(valeur) : String(valeur).replace('.', ',');
  if (isDay(valeur)) return dayInWords(valeur);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(valeur)) return monthInWords(valeur as Month);
  // « bulletin-extras-2026-10~flou »: a spoiled copy of a paper is still that paper, even once it is offered, or asked for, no more.
  if (field && WRITTEN.has(field.as)) return valeur;
  return paperNamed(valeur, world)?.titre ?? words(valeur);
}

// One keeps the pay slips of the last months: an answer given long before, or in a try that one came back from, names another.
const MONTHS_AWAY = [0, 12, -6, -12, -18];

/** The paper of that id, at hand today or about then. */
function paperNamed(valeur: string, world: World): PaperText | undefined {
  const [name] = valeur.split('~');
  for (const months of MONTHS_AWAY) {
    const found = papersOf({ ...world, today: addMonthsToDay(world.today, months) }).find(({ id }) => id === name);
    if (found) return found;
  }
  return undefined;
}

// « plus-tard » is how a choice is saved; it reads « plus tard ».
const words = (valeur: string): string => (/^[a-z]+(-[a-z]+)+$/.test(valeur) ? valeur.replaceAll('-', ' ') : valeur);

// The same world is asked for each line of a list: its forms are walked once.
const known = new WeakMap<World, Map<string, ReadonlyMap<string, Field>>>();

function fieldOf({ portal, flow, dossier, fait, pour }: ValuePlace, world: World): Field | undefined {
  const forms = known.get(world) ?? new Map<string, ReadonlyMap<string, Field>>();
  known.set(world, forms);
  const name = `${portal.id} ${flow.id} ${dossier}`;
  const fields = forms.get(name) ?? fieldsOf(portal, flow, dossier, world);
  forms.set(name, fields);
  return fields.get(`${fait}@${pour ?? ''}`) ?? fields.get(fait);
}

// What was sent from one edition must still read well in another: the other looks of the same démarche are asked too.
function fieldsOf(portal: Portal, flow: Flow, dossier: string, world: World): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const editions = [world.edition, ...Object.keys(portal.editions).filter((id) => id !== world.edition)];
  for (const edition of editions) {
    for (const { fields: states } of journey(portal, flow, dossier, { ...world, edition }).screens) {
      for (const { field } of states) {
        for (const key of [`${field.fait}@${field.pour ?? ''}`, field.fait]) if (!fields.has(key)) fields.set(key, field);
      }
    }
  }
  return fields;
}
