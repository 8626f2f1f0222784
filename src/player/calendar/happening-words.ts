import type { Happening } from '#engine/portal/happening.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Fait } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue } from '#schema/texte.ts';
import { t } from '../words/calendar.ts';

/** What the next event is, without giving away what it says: « un courriel arrive (CAF) ». */
export function happeningInWords(happening: Happening, portals: readonly Portal[], langue: Langue): string {
  // What reaches the person comes before what organisations do among themselves.
  const [told] = [...happening.faits].sort((a, b) => rank(a) - rank(b));
  return told ? factInWords(told, portals, langue) : t('unEvenement', langue);
}

const ORDER: readonly Fait['type'][] = ['paye', 'recu', 'decide', 'transmis'];
const rank = ({ type }: Fait): number => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);

function factInWords(fait: Fait, portals: readonly Portal[], langue: Langue): string {
  if (fait.type === 'paye') return t('unPaiement', langue);
  if (fait.type === 'transmis') return t('unEchange', langue);
  if (fait.type === 'decide') return t('uneDecision', langue);
  if (fait.type !== 'recu') return t('unEvenement', langue);
  const de =
    portals
      .map(({ organismes, nom, id }) => ownEntry(organismes, fait.de)?.nom ?? (id === fait.de ? nom : undefined))
      .find((name) => name !== undefined) ?? fait.de;
  const words = { courriel: 'unCourriel', sms: 'unSms', courrier: 'unCourrier', espace: 'unMessage' } as const;
  return t(words[fait.canal], langue, { de });
}
