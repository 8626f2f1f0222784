import type { Day } from '../../engine/day.ts';
import { stamp, type World } from '../../engine/world.ts';
import type { Evenement } from '../../schema/evenement.ts';
import { fileOf, lettersOnline, PORTAL } from './file.ts';
import { firstMessagesReceived } from './flows/connexion/first-time.ts';
import { convoke } from './flows/reponse-convocation/appointments.ts';
import { currentWindow } from './months.ts';

const MORNING = 8 * 60;

/**
 * What waits outside the portal when a story begins: the notice of the declaration that is open, the convocations, the messages of an
 * automatic registration. The parts tell the same, and more; this much must be known without them (portals/fronts.test.ts compares).
 */
export function receivedBefore(before: World): Evenement[] {
  const all = [...declarationOpened(before), ...summoned(before), ...firstMessagesReceived(before)];
  return all.filter((event) => event.type === 'recu' && event.canal !== 'espace');
}

function declarationOpened(before: World): Evenement[] {
  const window = currentWindow(before);
  if (!window || window.ouvreLe > before.today || window.etat !== 'ouverte') return [];
  const canal = lettersOnline(before) ? 'courriel' : 'courrier';
  const modele = 'actualisation-ouverte';
  const message = `${PORTAL}:${modele}:${window.mois}:${canal}`;
  return stamp([{ type: 'recu', message, canal, de: PORTAL, modele, donnees: { mois: window.mois } }], {
    today: window.ouvreLe,
    minute: MORNING,
    t: 0,
  });
}

const summoned = (before: World): Evenement[] =>
  fileOf(before.compte)
    .rendezVous.filter(({ convoqueLe }) => convoqueLe <= before.today)
    .flatMap(({ convoqueLe, id, le, heure, comment, objet }) =>
      stamp(convoke(before, { id, le: le as Day, heure, comment, objet }), { today: convoqueLe as Day, minute: MORNING, t: 0 }),
    );
