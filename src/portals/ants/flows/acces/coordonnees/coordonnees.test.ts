import { expect, test } from 'vitest';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { contactsOf, saidIdentity } from '#portals/ants/dossier/acces/contacts.ts';
import { ants } from '#portals/ants/index.ts';
import { activated, askedFor, atTheDoor } from '#portals/ants/testing/newcomer.ts';
import { act, ask, letterOf, make, owner, record, session } from '#portals/ants/testing/session-builder.ts';

const OLD = 'zoe.modele@courrier.test';
const NEW = 'zoe.neuve@courrier.test';
const TWICE = { profilCourriel: NEW, profilCourrielEncore: NEW };

const shared = (world: World): World =>
  record(
    world,
    { type: 'deconnecte', portail: 'ants', raison: 'volontaire' },
    { type: 'connecte', portail: 'ants', etape: 'fait', par: 'identite' },
  );
const said = (world: World, donnees: Record<string, unknown>) =>
  ask(world, 'modifier-profil', { dossier: 'modifier-profil:1', donnees });
const changed = (world: World, answers: Record<string, string>): World =>
  act(world, ...Object.entries(answers).map(([fait, valeur]) => ({ repondre: { fait, valeur } })), {
    envoyer: 'modifier-profil',
  });
const left = (world: World) => record(world, { type: 'deconnecte', portail: 'ants', raison: 'volontaire' });

test.each(['2026', '2020'])(
  'édition %s : une nouvelle adresse et un nouveau téléphone servent aussitôt, et un courriel le dit',
  (edition) => {
    const world = changed(session(owner(), { edition }), { ...TWICE, profilTelephone: '06 39 98 77 66' });
    expect(contactsOf(world)).toEqual({ courriel: NEW, telephone: '06 39 98 77 66' });
    expect(letterOf(world, 'profil-modifie').paragraphes.join(' ')).toMatch(
      /l’adresse de courriel, le téléphone.*zoe\.neuve@courrier\.test/,
    );
    // What is told to one is not known to the others.
    expect(world.compte.identifiants.courriel).toBe(OLD);
  },
);

test('le compte perdu se retrouve par la nouvelle adresse, et plus par l’ancienne', () => {
  const world = left(changed(session(), TWICE));
  expect([OLD, NEW].map((courrielCompte) => ask(world, 'oubli', { courrielCompte }).status)).toEqual([404, 200]);
});

test('l’adresse s’écrit deux fois : une lettre de travers est dite à son champ, et rien ne change', () => {
  const { status, corps, faits } = said(session(), { profilCourriel: NEW, profilCourrielEncore: 'zoe.neuvee@courrier.test' });
  expect([status, corps.erreurs]).toEqual([
    422,
    [{ cle: 'profilCourrielEncore', message: expect.stringMatching(/ne sont pas pareilles/) }],
  ]);
  expect(faits).toEqual([]);
});

test.each([
  [{}, /Rien n’est changé/],
  [{ profilCourriel: OLD, profilCourrielEncore: OLD }, /déjà l’adresse/],
])('%o : rien ne part, et la page dit pourquoi', (donnees, why) => {
  expect(said(session(), donnees).corps.erreurs).toEqual([{ cle: 'profilCourriel', message: expect.stringMatching(why) }]);
});

test('un état civil mal écrit à la création se voit dans le profil, et se corrige', () => {
  const made = activated(askedFor(atTheDoor(), { compteNaissance: '1986-11-02' }));
  expect(saidIdentity(made).naissance).toBe('1986-11-02');
  expect(saidIdentity(changed(made, { profilNaissance: '1986-02-11' })).naissance).toBe('1986-02-11');
});

test.each(['2026', '2020'])(
  'édition %s : venu par la connexion d’entraînement, l’état civil est figé, et le reste se change',
  (edition) => {
    const frozen = shared(session(owner(), { edition }));
    expect(said(frozen, { profilNom: 'Autre' }).corps.erreurs).toMatchObject([
      { message: expect.stringMatching(/ne se modifie pas ici/) },
    ]);
    expect(contactsOf(changed(frozen, TWICE)).courriel).toBe(NEW);
    const asked = (world: World) =>
      ants.editions[edition]?.screens['modifier-profil']
        ?.filter(({ when }) => when?.({ world, dossier: 'modifier-profil:1', answers: new Map() }) ?? true)
        .flatMap(({ fields }) => fields({ world, dossier: 'modifier-profil:1', answers: new Map() }).map(({ fait }) => fait));
    expect([asked(frozen)?.includes('profilNom'), asked(session(owner(), { edition }))?.includes('profilNom')]).toEqual([
      false,
      true,
    ]);
  },
);

test('rien de vrai ne peut devenir l’adresse du compte', () => {
  const typed = { dossier: 'modifier-profil:1', demarche: 'modifier-profil', fait: 'profilCourriel', saisie: 'zoe@gmail.com' };
  const world = make(session(), { fais: 'repondre', ...typed });
  expect(eventsOf(world, 'repondu')).toEqual([]);
  expect(JSON.stringify(world.events)).not.toMatch(/gmail/);
  expect(said(session(), { profilCourriel: 'zoe@gmail.com', profilCourrielEncore: 'zoe@gmail.com' }).status).toBe(400);
});
