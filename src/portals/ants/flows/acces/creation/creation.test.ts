import { describe, expect, test } from 'vitest';
import { connectedBy } from '#engine/identity/connected-by.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { accountNow } from '#portals/ants/dossier/acces/account.ts';
import { lastLink, stateOf } from '#portals/ants/dossier/acces/links.ts';
import { isInside } from '#portals/ants/dossier/inside.ts';
import { ants } from '#portals/ants/index.ts';
import { activated, askedFor, atTheDoor, newcomer } from '#portals/ants/testing/newcomer.ts';
import { ask, letterOf, make, messages, owner, record, until } from '#portals/ants/testing/session-builder.ts';

const MAIL = 'zoe.modele@courrier.test';
const left = (world: World) => record(world, { type: 'deconnecte', portail: 'ants', raison: 'volontaire' });
const lost = (world: World, courrielCompte = MAIL) =>
  make(world, { fais: 'requete', portail: 'ants', route: 'oubli', corps: { courrielCompte } });
const lessonsOf = (world: World) => ants.lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`);
/** What the demonstration does to get in, in so many gestures at most. */
const shown = (start: World, most: number): World => {
  let world = start;
  for (let gestures = most; gestures > 0 && !isInside(world); gestures -= 1) {
    const move = ants.nextToConnect(world);
    if (!move) break;
    world = make(world, move);
  }
  return world;
};
const truth = {
  compteSexe: 'feminin',
  compteNom: 'Modèle',
  comptePrenom: 'Zoé',
  compteNaissance: '1986-02-11',
  compteCommune: 'Exempleville',
  compteCourriel: MAIL,
  compteConditions: true,
};
const errorsOf = (answers: Record<string, unknown>, world = atTheDoor()) =>
  ask(world, 'creation-compte', { dossier: 'creation-compte:1', donnees: { ...truth, ...answers } }).corps.erreurs;

describe.each(['2026', '2020'])('édition %s', (edition) => {
  test('demander, suivre le lien, choisir un mot de passe, recevoir l’identifiant, et revenir avec lui', () => {
    const asked = askedFor(atTheDoor(edition));
    expect([accountNow(asked), messages(asked, 'activation-compte').length]).toEqual([undefined, 1]);
    const made = activated(asked);
    expect([isInside(made), connectedBy(made, 'ants')]).toEqual([true, 'compte']);
    const { identifiant } = accountNow(made) ?? {};
    expect(identifiant).toMatch(/^000ZO\d{5}$/);
    expect(letterOf(made, 'identifiant-attribue').aRetenir).toEqual([{ libelle: 'Votre identifiant', valeur: identifiant }]);
    const corps = { identifiant, motDePasse: 'Boussole-2026' };
    expect(ask(left(made), 'connexion', corps).status).toBe(200);
    expect(ask(left(made), 'connexion', { ...corps, motDePasse: 'Boussole-2027' }).status).toBe(401);
  });
});

test('l’adresse n’est pas l’identifiant, même pour un compte tout neuf', () => {
  const out = left(activated(askedFor(atTheDoor())));
  expect(ask(out, 'connexion', { identifiant: MAIL, motDePasse: 'Boussole-2026' }).corps.message).toMatch(
    /n’est pas l’identifiant/,
  );
  const { identifiant } = accountNow(lost(out)) ?? {};
  expect(letterOf(lost(out), 'acces-retrouve').aRetenir?.[0]?.valeur).toBe(identifiant);
});

test('sans le lien, le compte n’existe pas : rien ne l’ouvre', () => {
  const asked = askedFor(atTheDoor());
  expect(ask(asked, 'connexion', { identifiant: '000ZO12345', motDePasse: 'Boussole-2026' }).status).toBe(401);
});

test('le lien vaut jusqu’au lendemain soir, puis un autre se demande', () => {
  const asked = askedFor(atTheDoor());
  expect(lastLink(until(asked, '2026-11-04'))?.etat).toBe('bon');
  const late = until(asked, '2026-11-05');
  expect(lastLink(late)?.etat).toBe('perime');
  expect(letterOf(late, 'activation-compte').lien?.lieu).toBe('ants:connexion/lien');
  expect(ask(late, 'activation-compte', { dossier: 'activation-compte:1', donnees: {} })).toMatchObject({
    status: 404,
    corps: { message: expect.stringMatching(/ne vaut plus/) },
  });
  expect(isInside(activated(lost(late)))).toBe(true);
});

test('un nouveau lien remplace le précédent ; un lien ne sert qu’une fois', () => {
  const twice = lost(askedFor(atTheDoor()));
  expect([stateOf(twice, '1'), stateOf(twice, '2')]).toEqual(['remplace', 'bon']);
  const made = activated(twice);
  expect(stateOf(made, '2')).toBe('utilise');
  expect(ask(made, 'activation-compte', { dossier: 'activation-compte:2', donnees: {} }).corps.message).toMatch(/déjà servi/);
});

test('une adresse fausse : rien n’arrive, le bilan le dit, et l’on recommence avec la bonne', () => {
  const wrong = askedFor(atTheDoor(), { compteCourriel: 'zoe.modelle@courrier.test' });
  expect([messages(wrong, 'activation-compte').length, lastLink(wrong)]).toEqual([0, undefined]);
  expect(lessonsOf(wrong)).toContain('courriel-errone arrive');
  expect(ask(wrong, 'oubli', { courrielCompte: MAIL }).corps.message).toMatch(/Aucun compte n’a cette adresse/);
  const again = activated(askedFor(wrong));
  expect(isInside(again)).toBe(true);
  expect(lessonsOf(again)).toContain('courriel-errone evite');
});

test('après une adresse fausse, la démonstration redemande le compte avec la bonne, puis entre', () => {
  const wrong = askedFor(atTheDoor(), { compteCourriel: 'zoe.modelle@courrier.test' });
  const inside = shown(wrong, 30);
  expect(eventsOf(inside, 'envoye').flatMap(({ donnees }) => donnees.compteCourriel ?? [])).toEqual([
    'zoe.modelle@courrier.test',
    MAIL,
  ]);
  expect([isInside(inside), messages(inside, 'identifiant-attribue').length]).toEqual([true, 1]);
  // Nothing was asked for yet: opening an account is the person's own choice.
  expect(ants.nextToConnect(atTheDoor())).toBeUndefined();
});

test.each([
  [{ compteCourriel: MAIL }, owner(), 'compteCourriel', /déjà cette adresse.*Identifiant ou mot de passe oublié/],
  [{ compteNom: 'Zoé', comptePrenom: 'Modèle' }, newcomer(), 'compteNom', /échangez-les/],
])('%o est refusé à son champ', (answers, who, cle, why) => {
  expect(errorsOf(answers, atTheDoor('2026', who))).toEqual([{ cle, message: expect.stringMatching(why) }]);
});

test('un compte ouvert par la connexion d’entraînement n’en laisse pas ouvrir un second', () => {
  const comptes = [{ chez: 'fiscal', numero: '0000ZO00140', motDePasse: 'Capot-2026' }];
  const start = atTheDoor('2026', newcomer({ identite: { comptes } }));
  const typed = { fournisseurIdentifiant: '0000ZO00140', fournisseurMotDePasse: 'Capot-2026' };
  const there = make(start, { fais: 'requete', portail: 'ants', route: 'identite-fiscal', corps: typed });
  const opened = make(there, { fais: 'requete', portail: 'ants', route: 'identite-accord', corps: {} });
  expect(errorsOf({}, left(opened))).toMatchObject([{ message: /s’est ouvert par la connexion d’entraînement/ }]);
});

test('sans accepter les conditions, ou avec une adresse qui pourrait exister, rien ne part', () => {
  const { facts } = ants.flows['creation-compte'] ?? { facts: {} as never };
  expect(facts.compteConditions?.parse('false')).toMatchObject({ ok: false });
  expect(facts.compteCourriel?.parse('zoe@gmail.com')).toMatchObject({ ok: false });
  expect(ask(atTheDoor(), 'oubli', { courrielCompte: 'zoe@gmail.com' })).toMatchObject({ status: 422 });
  expect(ask(atTheDoor(), 'oubli', { courrielCompte: 'zoe@gmail.com' }).faits ?? []).toEqual([]);
});

test('le mot de passe oublié se choisit de nouveau par le lien, et le premier n’ouvre plus', () => {
  const out = left(
    make(atTheDoor('2026', owner()), {
      fais: 'requete',
      portail: 'ants',
      route: 'connexion',
      corps: { identifiant: '000ZO00140', motDePasse: 'Berline2026' },
    }),
  );
  const changed = left(activated(lost(out)));
  expect(messages(changed, 'mot-de-passe-ants-change')).toHaveLength(1);
  const enter = (motDePasse: string) => ask(changed, 'connexion', { identifiant: '000ZO00140', motDePasse }).status;
  expect([enter('Berline2026'), enter('Boussole-2026')]).toEqual([401, 200]);
});

test('deux mots de passe différents : rien n’est enregistré ; aucun n’est gardé', () => {
  const asked = askedFor(atTheDoor());
  const box = (world: World, fait: string, saisie: string) =>
    make(world, { fais: 'repondre', dossier: 'activation-compte:1', demarche: 'activation-compte', fait, saisie });
  const typed = box(box(asked, 'activationMotDePasse', 'Chatbleu-1234'), 'activationConfirmation', 'Chatbleu-1235');
  const [one, other] = eventsOf(typed, 'repondu')
    .slice(-2)
    .map(({ valeur }) => String(valeur));
  const donnees = { activationMotDePasse: one, activationConfirmation: other };
  expect(ask(typed, 'activation-compte', { dossier: 'activation-compte:1', donnees }).corps.erreurs).toMatchObject([
    { cle: 'activationConfirmation' },
  ]);
  expect(JSON.stringify(typed.events)).not.toMatch(/Chatbleu/);
});

test('la démonstration rentre, même si la personne a choisi un mot de passe à elle', () => {
  const asked = askedFor(atTheDoor());
  const box = (world: World, fait: string) =>
    make(world, {
      fais: 'repondre',
      dossier: 'activation-compte:1',
      demarche: 'activation-compte',
      fait,
      saisie: 'Chatbleu-1234',
    });
  const typed = box(box(asked, 'activationMotDePasse'), 'activationConfirmation');
  const donnees = Object.fromEntries(
    eventsOf(typed, 'repondu')
      .slice(-2)
      .map(({ fait, valeur }) => [fait, valeur]),
  );
  const own = make(typed, {
    fais: 'requete',
    portail: 'ants',
    route: 'activation-compte',
    corps: { dossier: 'activation-compte:1', donnees },
  });
  expect(isInside(shown(left(own), 14))).toBe(true);
});
