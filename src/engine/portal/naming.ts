import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Langue, Texte } from '#schema/texte.ts';
import type { Flow } from '../flow/flow.ts';
import { say } from '../words/say.ts';
import type { Portal } from './portal.ts';

/** What one organisation told another, as a sentence about the one that was told: « La CNAV reçoit votre demande ». */
export function tellingOf({ vers, quoi }: Pick<EvenementDe<'transmis'>, 'vers' | 'quoi'>, portals: readonly Portal[]): Texte {
  const known = portals.flatMap(({ transmissions: words }) => ownEntry(words, quoi) ?? [])[0];
  if (known === undefined) return `${nameOf(vers, portals)} : ${quoi.replaceAll('-', ' ')}`;
  const subject = bodyOf(vers, portals)?.sujet ?? nameOf(vers, portals);
  if (typeof known === 'string') return `${say(subject, 'fr').mots} ${known}`;
  return Object.fromEntries(
    Object.entries(known).map(([langue, mots]) => [langue, `${say(subject, langue as Langue).mots} ${mots}`]),
  ) as Texte;
}

/** The name of an organisation as its portal writes it. */
export function nameOf(organisme: string, portals: readonly Portal[]): string {
  return bodyOf(organisme, portals)?.nom ?? organisme;
}

const bodyOf = (organisme: string, portals: readonly Portal[]) =>
  portals.flatMap(({ organismes }) => ownEntry(organismes, organisme) ?? [])[0];

/** The démarche of a dossier: its id begins the dossier's (« declaration-trimestrielle:2026-11 »). */
export function flowOfDossier(dossier: string, portals: readonly Portal[]): { portal: Portal; flow: Flow } | undefined {
  const demarche = dossier.split(':')[0];
  for (const portal of portals) {
    const flow = Object.values(portal.flows).find(({ id }) => id === demarche);
    if (flow) return { portal, flow };
  }
  return undefined;
}
