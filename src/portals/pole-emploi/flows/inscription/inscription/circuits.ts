import type { Circuit } from '#engine/flow/flow.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { toCnav, toEmployer, type toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { ownEntry } from '#schema/own-entry.ts';

/* Where the facts of a registration go, besides what the whole portal shares (pole-emploi.md §3). */
type Changed = Parameters<typeof toFranceTravail>[0];

/** The number is sent to the CNAV, which says whether it is that person's. */
export const toCnavIdentity = (what: Changed): Circuit => ({
  ...toCnav(what),
  base: 'Le numéro de sécurité sociale est certifié par la CNAV (vu dans du code public) ; cadre : code du travail, art. R5312-38 à R5312-44.',
  machine: 'La CNAV compare le numéro, le nom et la date de naissance. Elle répond : certifié, ou non.',
  humain: 'Personne ne regarde, sauf si la réponse est non.',
  compare: 'La CNAV compare avec le registre des personnes.',
});

/** Employers who look for somebody, only when the person agreed. */
export const toRecruiters = (what: Changed): Circuit => ({
  ...toEmployer(what),
  machine: 'Le profil paraît dans la recherche des employeurs.',
  humain: 'Un employeur qui recrute peut le lire.',
  si: (world) => lastSaid(world, 'cvVisible') === 'oui',
});

const lastSaid = (world: World, fait: string) =>
  ownEntry(eventsOf(world, 'envoye').findLast(({ donnees }) => Object.hasOwn(donnees, fait))?.donnees, fait);
