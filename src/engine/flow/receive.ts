import type { Donnees, Valeur } from '#schema/evenement.ts';
import { splitKey, typedAs } from '../answers/answers.ts';
import type { World } from '../journal/world.ts';
import type { Portal } from '../portal/portal.ts';
import { factOf } from './fact-of.ts';
import type { Flow } from './flow.ts';
import { journey } from './journey.ts';

const MOST_ENTRIES = 500;
const LONGEST_KEY = 200;

/**
 * What a request says of a démarche, read as hostile: known facts only, with values that their own reader accepts. Undefined when
 * anything in it is not so.
 */
export function readSent(flow: Flow, value: unknown): Donnees | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value as Record<string, unknown>);
  if (entries.length > MOST_ENTRIES) return undefined;
  const donnees = new Map<string, Valeur>();
  for (const [key, raw] of entries) {
    const spec = factOf(flow, splitKey(key).fait);
    if (!spec || !isValue(raw) || key.length > LONGEST_KEY || !spec.parse(typedAs(raw)).ok) return undefined;
    donnees.set(key, raw);
  }
  return Object.fromEntries(donnees);
}

const isValue = (raw: unknown): raw is Valeur =>
  ['string', 'number', 'boolean'].includes(typeof raw) || (Array.isArray(raw) && raw.every((part) => typeof part === 'string'));

/**
 * The keys of the required answers that a request lacks: its own answers are put through the same screens, since what the browser
 * believed complete may not be.
 */
export function missingIn(
  portal: Pick<Portal, 'editions'>,
  flow: Flow,
  dossier: string,
  donnees: Donnees,
  world: World,
): string[] {
  const answered = Object.entries(donnees).map(([key, valeur]) => {
    const { fait, pour } = splitKey(key);
    return {
      type: 'repondu' as const,
      dossier,
      fait,
      ...(pour === undefined ? {} : { pour }),
      valeur,
      le: world.today,
      minute: world.minute,
      t: 0,
    };
  });
  const others = world.events.filter(
    (event) => !('dossier' in event && event.dossier === dossier && ['repondu', 'reporte', 'refuse'].includes(event.type)),
  );
  return journey(portal, flow, dossier, { ...world, events: [...others, ...answered] }).manque.map(({ key }) => key);
}
