import { expect, test } from 'vitest';
import { accountNow } from '#portals/caf/dossier/acces/account-now.ts';
import { allocataireNumber } from '#portals/caf/dossier/acces/allocataire.ts';
import { openRights, payments } from '#portals/caf/dossier/account.ts';
import { isInside } from '#portals/caf/dossier/inside.ts';
import { caf } from '#portals/caf/index.ts';
import {
  act,
  fillAndSend,
  household,
  letterOf,
  loggedIn,
  make,
  messages,
  session,
  until,
} from '#portals/caf/testing/session-builder.ts';

const CREATION = 'creation-compte-caf';
const ACTIVATION = 'activation-compte-caf';
const RIB = { id: 'rib', type: 'rib', titulaire: 'Sofia Modèle', iban: 'FR76 0000 0000 0000 4545 4545 417' };
const { motDePasse: _, numeroAllocataire: __, ...identifiants } = household().identifiants;
/** Nobody at the Caf knows her: neither account, nor file. */
const newcomer = (changes: Record<string, unknown> = {}) =>
  household({ identifiants, droits: {}, verite: {}, papiers: [RIB], ...changes });
const created = (world = session(newcomer())) => fillAndSend(fillAndSend(world, CREATION), ACTIVATION);
const refusedAt = (world: ReturnType<typeof session>, answers: Record<string, unknown>) => () =>
  fillAndSend(world, CREATION, answers);

test.each(['2024', '2025'])(
  'édition %s : le compte naît, la demande part, le numéro vient par lettre, l’argent aussi',
  (edition) => {
    const world = created(session(newcomer(), { edition }));
    expect([isInside(world), accountNow(world)?.identifiant]).toEqual([true, identifiants.numeroSecuriteSociale]);
    expect(letterOf(world, 'compte-caf-cree').aRetenir?.[0]?.valeur).toBe(identifiants.numeroSecuriteSociale);
    const asked = fillAndSend(world, 'demande-rsa');
    expect(letterOf(asked, 'demande-recue').aRetenir?.[0]?.libelle).toBe('Numéro de dossier');
    expect(allocataireNumber(asked)).toBeUndefined();
    const later = until(asked, '2026-12-10');
    expect(letterOf(later, 'numero-allocataire').aRetenir?.[0]?.valeur).toBe(allocataireNumber(later));
    expect(allocataireNumber(later)).toMatch(/^\d{7}$/);
    expect([openRights(later), payments(later).map(({ montant }) => montant)]).toEqual([['RSA'], [651.69]]);
  },
);

test('ce qui est dit en créant le compte est déjà écrit dans la demande', () => {
  const world = created();
  const dossier = caf.flows['demande-rsa']?.open(world) ?? '';
  const fields = caf.editions['2025']?.screens['demande-rsa']
    ?.find(({ id }) => id === 'vous')
    ?.fields({ world, dossier, answers: new Map() });
  expect(fields?.find(({ fait }) => fait === 'demandeNom')?.derive?.valeur).toBe('Modèle');
});

test('sans numéro de sécurité sociale, un identifiant provisoire ouvre le compte', () => {
  const world = created(session(newcomer({ droits: { sansNumero: true } })));
  const identifiant = accountNow(world)?.identifiant ?? '';
  expect(identifiant).toMatch(/^P\d{7}$/);
  const out = make(world, { fais: 'requete', portail: 'caf', route: 'deconnexion', corps: {} });
  expect(isInside(loggedIn(out))).toBe(true);
});

test('sorti du compte, on y revient par son numéro et le mot de passe choisi', () => {
  const out = make(created(), { fais: 'requete', portail: 'caf', route: 'deconnexion', corps: {} });
  expect(isInside(out)).toBe(false);
  expect(isInside(loggedIn(out))).toBe(true);
});

test('mot de passe oublié : un code par SMS, un autre mot de passe, et l’ancien ne va plus', () => {
  const before = session(household());
  const asked = make(before, {
    ...{ fais: 'requete', portail: 'caf', route: 'oubli' },
    corps: { identifiant: identifiants.numeroSecuriteSociale, codePar: 'sms' },
  });
  expect(messages(asked, 'code-compte')).toHaveLength(1);
  const changed = fillAndSend(asked, ACTIVATION);
  expect(isInside(changed)).toBe(false);
  const old = make(changed, {
    ...{ fais: 'requete', portail: 'caf', route: 'connexion' },
    corps: { numeroSecuriteSociale: identifiants.numeroSecuriteSociale, motDePasse: household().identifiants.motDePasse },
  });
  expect(old.events.at(-1)).toMatchObject({ type: 'refuse', fait: 'motDePasse' });
  expect(isInside(loggedIn(changed))).toBe(true);
});

test('l’adresse perdue : le code par courriel n’arrive pas, par SMS il arrive', () => {
  const lost = session(household({ identifiants: { ...household().identifiants, courrielPerdu: true } }));
  const by = (codePar: string) =>
    make(lost, {
      fais: 'requete',
      portail: 'caf',
      route: 'oubli',
      corps: { identifiant: identifiants.numeroSecuriteSociale, codePar },
    });
  expect([messages(by('courriel'), 'code-compte').length, messages(by('sms'), 'code-compte').length]).toEqual([0, 1]);
});

test('le code part à un autre téléphone : le compte n’existe pas, et le bilan le dit', () => {
  const world = fillAndSend(session(newcomer()), CREATION, { nouveauTelephone: '06 39 98 77 77' });
  expect([messages(world, 'code-compte').length, accountNow(world)]).toEqual([0, undefined]);
  expect(caf.lessons(world).map(({ id, etat }) => `${id.split(':')[0]} ${etat}`)).toEqual(['code-perdu arrive']);
  expect(caf.lessons(fillAndSend(fillAndSend(world, CREATION), ACTIVATION)).map(({ etat }) => etat)).toContain('evite');
});

test('au-delà de quinze minutes, le code ne vaut plus', () => {
  const world = make(fillAndSend(session(newcomer()), CREATION), { fais: 'patienter', minutes: 16 });
  expect(caf.flows[ACTIVATION]?.open(world)).toBeUndefined();
});

test('un numéro qui ne va pas avec la naissance, un mineur : rien ne part', () => {
  expect(refusedAt(session(newcomer()), { nouveauNaissance: '1980-01-02' })).toThrow(/n’avance plus/);
  expect(refusedAt(session(newcomer()), { nouveauNumero: 'non', nouveauNaissance: '2012-05-14' })).toThrow(/n’avance plus/);
});

test('lue par une personne, une demande du 28 est décidée après le paiement de décembre : le mois vient avec le suivant', () => {
  const world = until(fillAndSend(created(session(newcomer(), { debut: '2026-11-28' })), 'demande-rsa'), '2027-01-10');
  expect(payments(world).map(({ le, montant }) => [le, montant])).toEqual([['2027-01-05', 1303.38]]);
  expect(letterOf(world, 'demande-accordee').aRetenir?.[1]?.valeur).toBe('5 janvier 2027, avec le mois d’avant');
});

test('le compte créé, on ne le crée pas deux fois', () => {
  expect(caf.flows[CREATION]?.open(created())).toBeUndefined();
  expect(() => act(session(household()), { remplir: { demarche: CREATION } }, { envoyer: CREATION })).not.toThrow();
});
