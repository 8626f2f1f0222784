import type { EvenementDe } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Texte } from '#schema/texte.ts';
import type { Flow } from '../flow/flow.ts';
import type { Portal } from './portal.ts';

/** What one organisation told another, as a sentence about the one that was told: « CNAV reçoit votre demande ». */
export function tellingOf({ vers, quoi }: Pick<EvenementDe<'transmis'>, 'vers' | 'quoi'>, portals: readonly Portal[]): Texte {
  const nom = nameOf(vers, portals);
  const known = portals.flatMap(({ transmissions: words }) => ownEntry(words, quoi) ?? [])[0];
  if (known === undefined) return `${nom} : ${quoi.replaceAll('-', ' ')}`;
  if (typeof known === 'string') return `${nom} ${known}`;
  return Object.fromEntries(Object.entries(known).map(([langue, mots]) => [langue, `${nom} ${mots}`])) as Texte;
}

/** The name of an organisation as its portal writes it. */
export function nameOf(organisme: string, portals: readonly Portal[]): string {
  return portals.flatMap(({ organismes }) => ownEntry(organismes, organisme) ?? [])[0]?.nom ?? organisme;
}

/** The démarche of a dossier: its id begins the dossier's (« declaration-trimestrielle:2026-11 »). */
export function flowOfDossier(dossier: string, portals: readonly Portal[]): { portal: Portal; flow: Flow } | undefined {
  const demarche = dossier.split(':')[0];
  for (const portal of portals) {
    const flow = Object.values(portal.flows).find(({ id }) => id === demarche);
    if (flow) return { portal, flow };
  }
  return undefined;
}
