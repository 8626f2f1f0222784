// No account that the schema accepts gives a figure that the rules do not cover. The conditions are written here a second time, from the
// texts alone (CASF L262-4, L262-6, L262-10; CSS L842-2, R842-2), and share nothing with the rules but the account.

import { expect, test } from 'vitest';
import { addMonths, lastDayOf } from '#engine/journal/day.ts';
import { eventsOf, worldOf } from '#engine/journal/world.ts';
import { startSession } from '#engine/story/start.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day, Month } from '#schema/day.ts';
import { fc } from '#testing/drawn.ts';
import { caf } from '../index.ts';
import { declare, household, until } from '../testing/session-builder.ts';
import { calculations } from './account.ts';
import { trueAmounts } from './resources.ts';
import { decisionsOn, PRESTATIONS, rightsIn, withoutAmountIn } from './rights.ts';

const day = (from: number, to: number) =>
  fc
    .record({
      year: fc.integer({ min: from, max: to }),
      month: fc.integer({ min: 1, max: 12 }),
      rank: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, rank }) => `${year}-${String(month).padStart(2, '0')}-${String(rank).padStart(2, '0')}` as Day);
const month = (from: number, to: number) => day(from, to).map((one) => one.slice(0, 7) as Month);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const euro = fc.integer({ min: 0, max: 250_000 }).map((cents) => cents / 100);

const adult = (id: string) =>
  fc.record({
    id: fc.constant(id),
    prenom: fc.constant(id === 'sofia' ? 'Sofia' : 'Karim'),
    naissance: fc.oneof(day(1945, 2014), day(1970, 1999), day(1998, 2010)),
    situations: maybe(
      fc.array(
        fc.record({
          nature: fc.constantFrom(
            'etudiant',
            'apprenti',
            'stagiaire',
            'conge-parental',
            'conge-sabbatique',
            'conge-sans-solde',
            'disponibilite',
            'travailleur-detache',
          ),
          du: maybe(day(2020, 2027)),
          au: maybe(day(2026, 2028)),
        }),
        { maxLength: 2 },
      ),
    ),
    sejour: maybe(
      fc.record({
        nature: fc.constantFrom('europeen', 'titre-de-travail', 'dispense-de-duree', 'sans-titre'),
        depuis: day(2010, 2026),
      }),
    ),
    jeuneActif: maybe(fc.boolean()),
  });

/** Most often the ordinary one, so that ordinary accounts come too. */
const mostly = <T>(ordinary: T, ...others: T[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(ordinary) }, { weight: 1, arbitrary: fc.constantFrom(ordinary, ...others) });

/** Any account on the CAF, read by the schema as a trainer’s file is. */
const account: fc.Arbitrary<Compte> = fc
  .record({
    adultes: fc.oneof(fc.tuple(adult('sofia')), fc.tuple(adult('sofia'), adult('karim'))),
    enfants: fc.array(day(2000, 2026), { maxLength: 3 }),
    enceinte: maybe(fc.boolean()),
    isoleDepuis: maybe(day(2024, 2026)),
    statut: fc.constantFrom('locataire', 'heberge-gratuitement', 'proprietaire-sans-pret', 'sans-domicile'),
    aide: euro,
    jobs: fc.array(fc.record({ of: fc.nat(1), net: euro, au: maybe(month(2026, 2027)) }), { maxLength: 2 }),
    incomes: fc.array(
      fc.record({
        of: fc.nat(1),
        nature: fc.constantFrom(
          'chomage',
          'indemnites-journalieres',
          'retraite',
          'invalidite',
          'pension-alimentaire',
          'pension-alimentaire',
          'independant',
          'etranger',
          'biens',
          'autre',
          'don',
        ),
        habituel: euro,
        au: maybe(month(2026, 2027)),
      }),
      { maxLength: 2 },
    ),
    revenuFiscalN2: maybe(fc.integer({ min: 0, max: 120_000 })),
    prestations: fc.constantFrom(['rsa'], ['prime-activite'], ['rsa', 'prime-activite']),
    declarationEn: month(2025, 2027),
    departement: mostly('Côte-d’Or', 'Mayotte', 'La Réunion', 'Département d’Exemple'),
  })
  .map(
    ({
      adultes,
      enfants,
      enceinte,
      isoleDepuis,
      statut,
      aide,
      jobs,
      incomes,
      revenuFiscalN2,
      prestations,
      declarationEn,
      departement,
    }) => {
      const who = (of: number) => (adultes[of] ?? adultes[0]).id;
      return household({
        naissance: adultes[0].naissance,
        foyer: {
          adultes,
          enfants: enfants.map((naissance, rank) => ({ prenom: `Enfant ${rank}`, naissance })),
          ...(enceinte === undefined ? {} : { enceinte }),
          ...(isoleDepuis === undefined ? {} : { isoleDepuis }),
        },
        logement: { statut, adresse: '3 rue Inventée, 00000 Exempleville', aide },
        verite: {
          emplois: jobs.map(({ of, net, au }, rank) => ({
            id: `emploi-${rank}`,
            employeur: 'Librairie Inventée',
            personne: who(of),
            habituel: { montantNetSocial: net, netAPayer: net, netImposable: net },
            ...(au === undefined ? {} : { au }),
          })),
          revenus: incomes.map(({ of, nature, habituel, au }, rank) => ({
            id: `revenu-${rank}`,
            nature,
            organisme: 'Organisme Inventé',
            personne: who(of),
            habituel,
            ...(au === undefined ? {} : { au }),
          })),
          ...(revenuFiscalN2 === undefined ? {} : { revenuFiscalN2 }),
        },
        droits: { prestations, declarationEn, departement },
      });
    },
  );

const rule = mostly<Month>('2026-11', '2025-03', '2025-04', '2025-06', '2026-02', '2026-06', '2026-12', '2027-01');

const ageOn = (birth: Day, on: Day): number =>
  Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0);
type Adult = Compte['foyer']['adultes'][number];
const lasts = ({ situations = [] }: Adult, natures: readonly string[], on: Day): boolean =>
  situations.some(({ nature, du, au }) => natures.includes(nature) && (!du || du <= on) && (!au || au >= on));
const LEAVES = ['conge-parental', 'conge-sabbatique', 'conge-sans-solde', 'disponibilite'];

/** A parent alone: nothing is asserted of her studies, leaves and permit, which the increase lifts. */
const isLoneParent = ({ foyer }: Compte) => foyer.adultes.length === 1 && (foyer.enceinte === true || foyer.enfants.length > 0);

/** What forbids any positive RSA, whoever of the adults holds the right. */
function forbidsRsa(compte: Compte, right: Month): boolean {
  const on = lastDayOf(right);
  const child = compte.foyer.enceinte === true || compte.foyer.enfants.some((one) => ageOn(one.naissance, on) < 26);
  const barred = (one: Adult): boolean =>
    ageOn(one.naissance, on) < 18 ||
    (ageOn(one.naissance, on) < 25 && !child && one.jeuneActif !== true) ||
    one.sejour?.nature === 'sans-titre' ||
    (!isLoneParent(compte) &&
      (lasts(one, ['etudiant', 'stagiaire'], on) ||
        lasts(one, LEAVES, on) ||
        (one.sejour?.nature === 'titre-de-travail' && ageOn(one.sejour.depuis, on) < 5)));
  return compte.foyer.adultes.every(barred) || compte.foyer.adultes.some((one) => ageOn(one.naissance, on) >= 67);
}

/** What forbids any positive prime. */
function forbidsPrime(compte: Compte, right: Month, periode: readonly [Month, Month, Month], mois: Month): boolean {
  const on = lastDayOf(right);
  const amounts = trueAmounts(compte, { mois, periode });
  const work = (one: Adult, month_: Month) =>
    amounts
      .filter(
        ({ personne, mois: when, nature }) =>
          personne === one.id &&
          when === month_ &&
          !['chomage', 'retraite', 'invalidite', 'pension-alimentaire', 'biens', 'autre', 'don'].includes(nature),
      )
      .reduce((sum, { montant }) => sum + montant, 0);
  const barred = (one: Adult): boolean =>
    ageOn(one.naissance, on) < 18 ||
    one.sejour?.nature === 'sans-titre' ||
    periode.some(
      (month_) =>
        (!isLoneParent(compte) &&
          lasts(one, ['etudiant', 'stagiaire', 'apprenti'], lastDayOf(month_)) &&
          work(one, month_) < 1104) ||
        (lasts(one, LEAVES, lastDayOf(month_)) && work(one, month_) <= 0) ||
        lasts(one, ['travailleur-detache'], lastDayOf(month_)),
    );
  return compte.foyer.adultes.every(barred);
}

const isUnknown = (compte: Compte, rules: Month, review: Month, periode: readonly [Month, Month, Month]): boolean =>
  rules < '2025-04' ||
  rules > '2026-12' ||
  review < '2025-04' ||
  /Mayotte|Réunion/.test(compte.droits?.departement ?? '') ||
  trueAmounts(compte, { mois: review, periode }).some(({ nature, montant }) => nature === 'independant' && montant !== 0);

test('tout compte que le schéma accepte donne un chiffre que les règles couvrent, ou une raison en mots avec son texte', () => {
  const seen = { figure: 0, refused: 0, silent: 0 };
  fc.assert(
    fc.property(account, rule, fc.constantFrom('2024', '2025'), day(2026, 2026), (compte, regles, edition, debut) => {
      const { journal, content } = startSession(undefined, compte, [caf], {
        edition,
        mode: 'libre',
        seed: 7,
        t: 0,
        debut,
        regles,
      });
      const begun = worldOf(journal, content);
      const dossier = caf.flows['declaration-trimestrielle']?.open(begun);
      if (dossier === undefined) return;
      const world = declare(begun);
      const review = dossier.slice(-7) as Month;
      const decision = decisionsOn(world, dossier).at(-1);
      const periode = (eventsOf(world, 'envoye').at(-1)?.donnees.moisDeclares ?? []) as [Month, Month, Month];
      const sums = calculations(world, dossier);
      const later = until(world, `${addMonths(review, 3)}-01` as Day);
      // A situation that begins meanwhile opens the right again: the letter then tells of that second decision.
      const letter =
        decisionsOn(later, dossier).length === 1 &&
        later.events.some((one) => one.type === 'recu' && one.modele === 'notification-droits')
          ? JSON.stringify(caf.letter({ modele: 'notification-droits', donnees: { dossier }, le: later.today }, later))
          : undefined;
      for (const prestation of PRESTATIONS.filter((one) => compte.droits?.prestations.includes(one))) {
        const silent = withoutAmountIn(decision?.donnees).includes(prestation);
        expect(silent || !isUnknown(compte, regles, review, periode)).toBe(true);
        for (const right of [0, 1, 2].map((rank) => addMonths(review, rank))) {
          const amount = rightsIn(decision, right)[prestation];
          expect(Number.isFinite(amount) && amount >= 0).toBe(true);
          const forbidden = prestation === 'rsa' ? forbidsRsa(compte, right) : forbidsPrime(compte, right, periode, review);
          if (amount > 0) expect(silent || forbidden).toBe(false);
        }
        const refus = sums.find((one) => one.prestation === prestation)?.refus;
        if (refus) {
          expect(refus.raison.length).toBeGreaterThan(20);
          expect(refus.source).toMatch(/CASF|CSS|Décret/);
          if (letter) expect(letter).toContain(refus.source);
        }
        if (silent) {
          seen.silent += 1;
          if (letter === undefined) continue;
          for (const paid of eventsOf(later, 'paye').filter(({ mois }) => mois >= review))
            expect(Object.keys(paid.detail)).not.toContain(prestation);
          if (compte.droits?.prestations.length === 1) {
            if (letter) expect(letter).not.toMatch(/\d\u00a0€/);
            expect(JSON.stringify(caf.lessons(later))).not.toMatch(/ \d[\d\u202f]*,\d\d\u00a0€ (de trop|en moins|qui ne)/);
          }
        } else if (refus) seen.refused += 1;
        else seen.figure += 1;
      }
    }),
    { numRuns: 400, seed: 20_261_129 },
  );
  // The property is about something: each of the three answers came.

  expect(Math.min(seen.figure, seen.refused, seen.silent)).toBeGreaterThan(20);
});
