import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Station } from '#engine/portal/station.ts';
import { ORGANISMES } from '../../organismes.ts';

/** Who else handles the data of a registration (pole-emploi.md §3). */
export const OTHERS = {
  prefecture: {
    nom: 'Préfecture',
    role: { fr: 'dit si le titre de séjour est valable', en: 'says whether the permit is valid' },
  },
  'gip-mds': {
    nom: 'GIP-MDS',
    role: {
      fr: 'reçoit les déclarations des employeurs (DSN) et les transmet',
      en: 'receives what employers declare (DSN) and passes it on',
    },
  },
  referent: {
    nom: 'Organisme référent',
    role: { fr: 'vous accompagne, une fois choisi', en: 'supports you, once it is chosen' },
  },
} as const;

const NAMES = { ...ORGANISMES, ...OTHERS };

type Where = keyof typeof NAMES;

/** One stop, with its name and its role. */
export const stop = (id: Where, etat: Station['etat'], rest: Partial<Station> = {}): Station => ({
  id,
  ...NAMES[id],
  etat,
  ...rest,
});

/** A stop that was reached: what one organisation was told, and when. */
export function told(world: World, dossier: string, quoi: string, vers: Where, detail: string): Station[] {
  const event = eventsOf(world, 'transmis').find((one) => one.dossier === dossier && one.quoi === quoi);
  return event ? [stop(vers, 'passe', { id: `${vers}-${quoi}`, le: event.le, detail })] : [];
}
