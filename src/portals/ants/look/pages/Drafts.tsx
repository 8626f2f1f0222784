import { answersOf } from '#engine/answers/answers.ts';
import { journey } from '#engine/flow/journey.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { resumeOf } from '#look/menu/entries.ts';
import type { PageProps } from '#look/page-props.ts';
import type { Day } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { Icon } from '#ui/index.ts';
import { NextStep } from './NextStep.tsx';

/** A request that was begun and not sent: what it is, how far it is, since when, and where it goes on. */
export interface Draft {
  dossier: string;
  titre: string;
  etape: number;
  sur: number;
  le: Day;
  lieu: string;
}

/** The requests that wait in « Mes démarches en cours » to be finished (ants.md §1.5: « À compléter », a draft that was kept). */
export function draftsOf(world: World, portal: Portal): Draft[] {
  const sent = new Set(eventsOf(world, 'envoye').map(({ dossier }) => dossier));
  return Object.entries(portal.pages).flatMap(([id, { menu }]): Draft[] => {
    const flow = menu && ownEntry(portal.flows, id);
    const dossier = flow?.open(world);
    const lieu = resumeOf(id, portal, world);
    if (!flow || dossier === undefined || lieu === undefined || sent.has(dossier)) return [];
    const last = eventsOf(world, 'repondu').findLast((event) => event.dossier === dossier);
    if (!last || answersOf(world, dossier).size === 0) return [];
    const { screens } = journey(portal, flow, dossier, world);
    const next = screens.findIndex(({ screen }) => portal.placeOf(id, screen.id) === lieu);
    return [{ dossier, titre: flow.titre, etape: next + 1, sur: screens.length, le: last.le, lieu }];
  });
}

/** Each draft, with its shape and the button that goes on. */
export const Drafts = ({ drafts, go }: Pick<PageProps, 'go'> & { drafts: readonly Draft[] }) => (
  <ul className="ants-requests">
    {drafts.map(({ dossier, titre, etape, sur, le, lieu }) => (
      <li key={dossier} className="ants-request">
        <span className="ants-request__shape ants-request__shape--a-completer">
          <Icon name="crayon" />
        </span>
        <div className="ants-request__words">
          <p className="ants-request__title">{titre}</p>
          <p>
            <b>À compléter</b>&nbsp;: étape {etape} sur {sur}, gardée le {dayInWords(le)}.
          </p>
        </div>
        <NextStep lieu={lieu} mots="Reprendre" plein={false} go={go} />
      </li>
    ))}
  </ul>
);
