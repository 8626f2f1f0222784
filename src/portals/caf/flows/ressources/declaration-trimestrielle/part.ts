import type { Part } from '#engine/portal/part.ts';
import { insideOnly } from '#engine/portal/receives.ts';
import { isInside } from '#portals/caf/dossier/inside.ts';
import { checks } from './checks.ts';
import { MANUAL_NATURES, OTHER_NATURES } from './facts.ts';
import { declarationTrimestrielle } from './flow.ts';
import { happenings, opening } from './happenings.ts';
import { lessons } from './lessons.ts';
import { letters } from './letters.ts';
import { screens } from './screens.ts';
import { stations, TRANSMISSIONS } from './stations.ts';
import { closed, consult, onlyOnce, receiveDocument, take } from './take.ts';

const inside = insideOnly(isInside);

/** The quarterly declaration: what it pays, what a mistake costs months later, and how it is corrected. */
export const declarationPart: Part = {
  flow: declarationTrimestrielle,
  screens,
  take,
  closed,
  around: onlyOnce,
  routes: [
    { id: 'consultation', method: 'GET', path: '/mes-ressources', answer: inside(consult) },
    { id: 'document', method: 'POST', path: '/documents', answer: inside(receiveDocument) },
  ],
  happenings,
  opening,
  letters,
  checks,
  lessons,
  stations,
  transmissions: TRANSMISSIONS,
  chiffres: ['montantNetSocial', 'netAPayer', 'netImposable', 'preRempli'],
  sujets: [...MANUAL_NATURES, ...OTHER_NATURES],
};
