// What a person reads is the law of her own benefit: all the letters, circuits, sums and lessons of two years of life.
import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { calculations } from '#portals/caf/dossier/account.ts';
import type { Prestation } from '#portals/caf/dossier/rights.ts';
import { caf } from '#portals/caf/index.ts';
import { family, wageOf } from '#portals/caf/testing/family-builder.ts';
import { declare, messages, session, until } from '#portals/caf/testing/session-builder.ts';
import { facts } from './facts.ts';

/** Everything that is said to a person who declared with a mistake, then forgot. */
function said(prestations: readonly Prestation[]): { world: World; words: string } {
  const account = family({
    prestations,
    enfants: ['2026-12-20'],
    foyer: { enceinte: true },
    verite: {
      emplois: [wageOf(400, { habituel: { montantNetSocial: 400, netAPayer: 300, netImposable: 430 } })],
      revenus: [
        {
          id: 'arret',
          nature: 'indemnites-journalieres',
          organisme: 'CPAM inventée',
          personne: 'sofia',
          mois: { '2026-08': 80 },
        },
      ],
    },
  });
  const sent = declare(session(account, { edition: '2024' }), 'netAPayer');
  const world = until(sent, '2029-12-01');
  const letters = eventsOf(world, 'recu').map(({ modele, donnees = {}, le }) => caf.letter({ modele, donnees, le }, world));
  const circuits = Object.values(facts).flatMap((fact) => fact.circuits.filter(({ si }) => si?.(world) ?? true));
  const sums = calculations(sent, 'declaration-trimestrielle:2026-11');
  return { world, words: JSON.stringify([letters, circuits, sums, caf.lessons(world)]) };
}

const OF_THE_PRIME = /R84[0-9]-|D84[0-9]-|L84[0-9]-|L553-1|24 mois|prime d’activité est|L262-24/;
const OF_THE_RSA = /L262-|R262-|D262-|RSA est fermé|quatre mois/;

test('au RSA, on ne lit que les textes du RSA', () => {
  const { words } = said(['rsa']);
  expect(words.match(OF_THE_PRIME)).toBeNull();
  for (const text of ['R262-7', 'R262-4', 'L262-21', 'R262-37', 'L262-45', 'L262-47', 'R262-40', 'R262-4-1', 'L262-13'])
    expect(words).toContain(text);
});

test('avec la prime d’activité, on ne lit que les textes de la prime', () => {
  const { words } = said(['prime-activite']);
  expect(words.match(OF_THE_RSA)).toBeNull();
  for (const text of ['R843-1', 'D846-1', 'L843-4', 'L553-1', 'L845-2', 'D846-3']) expect(words).toContain(text);
});

test('avec les deux, on lit les deux, et chaque fait va à la Caf une seule fois', () => {
  const { world, words } = said(['rsa', 'prime-activite']);
  expect(words).toMatch(OF_THE_PRIME);
  expect(words).toMatch(OF_THE_RSA);
  for (const fact of Object.values(facts))
    expect(fact.circuits.filter(({ vers, si }) => vers === 'caf' && (si?.(world) ?? true)).length).toBeLessThanOrEqual(1);
});

test('sans paiement, le RSA se ferme après quatre mois entiers (R262-40), la prime après vingt-quatre (D846-3)', () => {
  const closed = (prestations: readonly Prestation[]) =>
    messages(until(session(family({ prestations, verite: { emplois: [wageOf(400)] } })), '2029-12-01'), 'radiation').map(
      ({ le, donnees }) => [le, donnees?.prestations],
    );
  // Last payment on 5 November 2026 for October: nothing from December to March, the account's November declaration being missing.
  expect(closed(['rsa'])).toEqual([['2027-04-01', ['rsa']]]);
  expect(closed(['rsa', 'prime-activite'])).toEqual([
    ['2027-04-01', ['rsa']],
    ['2028-11-05', ['prime-activite']],
  ]);
});
