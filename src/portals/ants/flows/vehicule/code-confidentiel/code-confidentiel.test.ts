import { describe, expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { confidentialCode } from '#portals/ants/dossier/confidential-code.ts';
import { ants } from '#portals/ants/index.ts';
import { ask, CAR, fillAndSend, letterOf, owner, record, session } from '#portals/ants/testing/session-builder.ts';

const truth = {
  codePourQui: 'moi',
  codePlaque: CAR.plaque,
  codeNom: 'Modèle',
  codeNaissance: '1986-02-11',
  codeCommune: 'Exempleville',
};
const refused = (answers: Record<string, string>) =>
  ask(session(), 'code-confidentiel', { dossier: 'code-confidentiel:1', donnees: { ...truth, ...answers } }).corps.erreurs;
const codeNow = (world: World): string => {
  const [car] = world.compte.ants?.vehicules ?? [];
  return (car && confidentialCode(world, car)) ?? '';
};
const byIdentity = (world: World): World =>
  record(
    world,
    { type: 'deconnecte', portail: 'ants', raison: 'volontaire' },
    { type: 'connecte', portail: 'ants', etape: 'fait', par: 'identite' },
  );
const WITH_CODE = ['changement-adresse', 'cession', 'duplicata'] as const;
const CODES = ['codeConfidentiel', 'venduCode', 'refaireCode'];
const asksIn = (world: World, demarche: string): boolean =>
  (ants.editions[world.edition]?.screens[demarche] ?? []).some(({ fields }) =>
    fields({ world, dossier: `${demarche}:1`, answers: new Map() }).some(({ fait }) => CODES.includes(fait)),
  );

describe.each(['2026', '2020'])('édition %s', (edition) => {
  test('un nouveau code arrive par courriel, ouvre la démarche, et celui d’avant ne va plus', () => {
    const world = fillAndSend(session(owner(), { edition }), 'code-confidentiel');
    const code = codeNow(world);
    expect(letterOf(world, 'nouveau-code-confidentiel').aRetenir).toEqual([{ libelle: 'Code confidentiel', valeur: code }]);
    expect(code).toMatch(/^\d{5}$/);
    expect(code).not.toBe(CAR.codeConfidentiel);
    const said = (codeConfidentiel: string) => {
      const { donnees } = fillAndSend(world, 'changement-adresse', { codeConfidentiel }).events.findLast(
        (event) => event.type === 'envoye',
      ) as { donnees: Record<string, unknown> };
      return donnees.codeConfidentiel;
    };
    expect(said(code)).toBe(code);
  });

  test.each(WITH_CODE)('%s : le code est demandé avec le compte ANTS, pas avec la connexion d’entraînement', (demarche) => {
    const own = session(owner(), { edition });
    expect([asksIn(own, demarche), asksIn(byIdentity(own), demarche)]).toEqual([true, false]);
  });

  test('par la connexion d’entraînement, l’adresse se change sans code', () => {
    const world = fillAndSend(byIdentity(session(owner(), { edition })), 'changement-adresse');
    expect(world.events.some((event) => event.type === 'envoye' && event.demarche === 'changement-adresse')).toBe(true);
  });
});

test('une carte grise sans lettre : le code se demande, puis la démarche se fait', () => {
  const without = session(owner({ vehicules: [{ ...CAR, codeConfidentiel: undefined }] }));
  expect(codeNow(without)).toBe('');
  const done = fillAndSend(fillAndSend(without, 'code-confidentiel'), 'changement-adresse');
  expect(done.events.some((event) => event.type === 'envoye' && event.demarche === 'changement-adresse')).toBe(true);
});

test.each([
  [{ codePlaque: 'UI-999-OU' }, 'codePlaque', /rubrique A/],
  [{ codePourQui: 'autre' }, 'codePourQui', /pour vous-même/],
  [{ codeNom: 'Autre' }, 'codeNom', /n’est pas celui du titulaire/],
  [{ codeNaissance: '1986-11-02' }, 'codeNaissance', /date de naissance/],
  [{ codeCommune: 'Villedavant' }, 'codeCommune', /ville de naissance/],
])('%o : aucun code ne part, et le champ dit pourquoi', (answers, cle, why) => {
  expect(refused(answers)).toEqual([{ cle, message: expect.stringMatching(why) }]);
});
