import { begin, type Content, type World, worldOf } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import type { Evenement, Fait } from '#schema/evenement.ts';
import type { Scenario } from '#schema/scenario.ts';

/* Who goes to the town hall, and what happens there: a journal, as in life. */

const PERSON = {
  id: 'nadia',
  prenom: 'Nadia',
  nom: 'Exemple',
  identifiants: {
    numeroSecuriteSociale: '2920300123456',
    motDePasse: 'Soleil-9',
    numeroAllocataire: '0012345',
    courriel: 'nadia@essai.test',
    telephone: '06 39 98 01 02',
  },
  foyer: { adultes: [{ id: 'nadia', prenom: 'Nadia', naissance: '1992-03-04' }], enfants: [] },
  logement: { adresse: '4 rue de l’Essai, 00000 Essai-Ville' },
  verite: { emplois: [], revenus: [], prestationsFamiliales: [] },
  droits: { prestations: ['prime-activite'], declarationEn: '2026-11', departement: 'Département d’Exemple' },
  papiers: [],
  historique: [],
};

/** The person of the tests, for the parts of an account that are looked at. */
export const tinyAccount = (more: Partial<Compte> = {}): Compte => ({ ...PERSON, ...more }) as Compte;

/** A journal that begins on 3 November 2026 at nine; each fact comes one minute after the one before, unless it says when. */
export function tinyJournal(facts: readonly (Fait & { le?: string; t?: number; minute?: number })[] = []): Evenement[] {
  const first = begin({
    scenario: null,
    compte: 'nadia',
    edition: '1',
    mode: 'libre',
    regles: '2026-11',
    graine: 1,
    le: '2026-11-03',
    t: 0,
  });
  const journal = [first];
  for (const fact of facts) {
    const last = journal.at(-1) ?? first;
    journal.push({ le: last.le, minute: last.minute + 1, t: last.t + 60_000, ...fact } as Evenement);
  }
  return journal;
}

/** What a session of the tests needs besides its journal. */
export const tinyContent = (
  more: { scenario?: Partial<Scenario>; compte?: Partial<Compte>; opening?: readonly Evenement[] } = {},
): Content => ({
  compte: tinyAccount(more.compte),
  scenario: more.scenario
    ? ({ etapes: [], incidents: [], retenir: [], garder: [], discussion: [], ...more.scenario } as unknown as Scenario)
    : undefined,
  opening: more.opening ?? [],
});

/** The world of a journal of the tests. */
export const tinyWorld = (facts: Parameters<typeof tinyJournal>[0] = [], more: Parameters<typeof tinyContent>[0] = {}): World =>
  worldOf(tinyJournal(facts), tinyContent(more));

/** A declaration sent with two pays; some of its values may be replaced. */
export const sent = (
  donnees: Readonly<Record<string, string | number | boolean | string[]>> = {
    situation: 'oui',
    'montant@2026-08': 1824.8,
    'montant@2026-09': 912.4,
  },
): Fait => ({
  type: 'envoye',
  dossier: 'demande:2026-11',
  demarche: 'demande',
  numero: 'E-0001',
  donnees: { ...donnees },
});
