import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { dossiers, openRights, payments } from '#portals/caf/dossier/account.ts';
import { estimateInWords, estimateOf, estimatePapers, estimatesIn } from '#portals/caf/dossier/demandes/estimate.ts';
import { requestsOf } from '#portals/caf/dossier/demandes/requests.ts';
import { isInside } from '#portals/caf/dossier/inside.ts';
import { caf } from '#portals/caf/index.ts';
import { fillAndSend, household, job, make, session, until } from '#portals/caf/testing/session-builder.ts';

const ESTIMATION = 'estimation-caf';
const RIB = { id: 'rib', type: 'rib', titulaire: 'Sofia Modèle', iban: 'FR76 0000 0000 0000 4545 4545 417' };
const { motDePasse: _, numeroAllocataire: __, ...identifiants } = household().identifiants;
const newcomer = (changes: Record<string, unknown> = {}) =>
  household({ identifiants, droits: {}, verite: {}, papiers: [RIB], ...changes });
const words = (world: World) => {
  const sent = estimatesIn(world).at(-1);
  return sent ? estimateOf(world, sent).map(estimateInWords) : [];
};

test.each(['2024', '2025'])('édition %s : sans compte et sans nom, une estimation se fait, et n’ouvre rien', (edition) => {
  const world = fillAndSend(session(newcomer(), { edition }), ESTIMATION);
  expect(isInside(world)).toBe(false);
  expect(words(world)[0]).toBe('RSA : vous pourriez avoir droit à 651,69\u00a0€ par mois.');
  expect(words(world)[1]).toMatch(/^Prime d’activité : vous n’auriez pas droit/);
  expect([requestsOf(world), dossiers(world), openRights(world), payments(until(world, '2027-01-10'))]).toEqual([[], [], [], []]);
  expect(Object.keys(estimatesIn(world)[0]?.donnees ?? {}).some((key) => /Nom|Prenoms|Courriel|Telephone|Iban/.test(key))).toBe(
    false,
  );
  expect(estimatePapers(world)).toHaveLength(1);
});

test('l’estimation et la demande donnent le même montant', () => {
  const parent = newcomer({
    foyer: { ...household().foyer, enfants: [{ prenom: 'Lou', naissance: '2018-03-02' }] },
    verite: job(),
  });
  const estimated = fillAndSend(session(parent), ESTIMATION);
  const asked = fillAndSend(fillAndSend(fillAndSend(estimated, 'creation-compte-caf'), 'activation-compte-caf'), 'demande-prime');
  const paid = payments(until(asked, '2026-12-10'))[0]?.montant ?? 0;
  expect(paid).toBeGreaterThan(0);
  expect(words(estimated)[1]).toContain(String(paid.toFixed(2)).replace('.', ','));
});

test('ce qui est dit dans l’estimation est déjà écrit dans la demande, sommes comprises', () => {
  const estimated = fillAndSend(session(newcomer({ verite: job() })), ESTIMATION);
  const world = fillAndSend(fillAndSend(estimated, 'creation-compte-caf'), 'activation-compte-caf');
  const dossier = caf.flows['demande-rsa']?.open(world) ?? '';
  const fields = (id: string) =>
    caf.editions['2025']?.screens['demande-rsa']
      ?.find((screen) => screen.id === id)
      ?.fields({ world, dossier, answers: new Map() }) ?? [];
  expect(fields('famille').find(({ fait }) => fait === 'demandeFamille')?.derive?.valeur).toBe('celibataire');
  expect(
    fields('ressources')
      .filter(({ fait }) => fait === 'ressource')
      .map(({ derive }) => derive?.valeur),
  ).toEqual([912.4, 912.4, 912.4]);
});

test('avant 25 ans le RSA est dit non, avec sa raison ; une garde alternée n’a pas de montant', () => {
  const young = newcomer({
    foyer: { adultes: [{ id: 'sofia', prenom: 'Sofia', naissance: '2004-05-14' }] },
    naissance: '2004-05-14',
  });
  expect(words(fillAndSend(session(young), ESTIMATION))[0]).toMatch(/vous n’auriez pas droit.*25 ans/);
  const parent = newcomer({ foyer: { ...household().foyer, enfants: [{ prenom: 'Lou', naissance: '2018-03-02' }] } });
  // One child on the line that was already shown: counted, whoever touches the list or not.
  expect(words(fillAndSend(session(parent), ESTIMATION))[0]).toContain('977,54');
  const answered = (world: World, fait: string, saisie: string, pour?: string) =>
    make(world, { fais: 'repondre', dossier: `${ESTIMATION}:1`, demarche: ESTIMATION, fait, saisie, ...(pour ? { pour } : {}) });
  const begun = answered(session(parent), 'demandeEnfantsACharge', 'oui');
  const shared = fillAndSend(answered(begun, 'demandeEnfantGarde', 'alternee', '1'), ESTIMATION);
  expect(words(shared)[0]).toMatch(/^RSA : pas d’estimation/);
});
