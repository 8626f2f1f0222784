import { expect, test } from 'vitest';
import { eventsOf, lastOf, type World } from '#engine/journal/world.ts';
import { respond } from '#engine/portal/respond.ts';
import { isInside, loginState } from '#portals/pole-emploi/dossier/inside.ts';
import { poleEmploi } from '#portals/pole-emploi/index.ts';
import { jobseeker, letterOf, make, messages, until } from '#portals/pole-emploi/testing/session-builder.ts';
import { asked, at, beginning, identified, incident, loggedIn } from '#portals/pole-emploi/testing/story-world.ts';
import { nirKey } from '#schema/nir.ts';
import { keypadCode, keypadOrder } from './keypad.ts';

const refusal = (world: World, route: string, corps: Record<string, unknown>) => {
  const { status, corps: body } = respond(poleEmploi, route, corps, world);
  return { status, message: String(body.message ?? '') };
};
const AUTO = {
  situation: 'inscrit-automatiquement',
  inscritLe: '2026-10-26',
  categorie: 'G',
  referent: 'departement',
  allocation: undefined,
};
const OLD = { situation: 'a-inscrire', ancienCompte: true, inscritLe: undefined, allocation: undefined };
const LOST_MAIL = {
  identifiants: {
    numeroSecuriteSociale: '1900500123096',
    courriel: 'noe.modele@courrier.test',
    courrielPerdu: true,
    telephone: '06 39 98 01 01',
  },
};

test('l’identifiant puis le mot de passe ouvrent l’espace', () => {
  const now = asked(identified(beginning()), 'mot-de-passe', { motDePasse: 'Modele2026' });
  expect(isInside(now)).toBe(true);
});

test.each([
  ['', 422, /Écrivez votre identifiant/],
  ['noe.modele@courrier.test', 401, /courriel n’est pas l’identifiant/],
  ['1900500123096', 401, /sert à la CAF/],
  ['400999', 401, /Il manque la lettre/],
  ['4OO999N', 401, /zéros/],
  ['40099912345', 401, /11 chiffres/],
  ['bonjour', 401, /6 ou 7 chiffres, puis une lettre/],
  ['400998N', 401, /n’est pas connu/],
])('l’identifiant « %s » est refusé avec ses mots', (identifiant, status, words) => {
  const said = refusal(at(beginning(), 'pole-emploi:connexion'), 'connexion', { identifiant });
  expect(said.status).toBe(status);
  expect(said.message).toMatch(words);
});

test('un numéro qui pourrait être vrai n’est pas gardé', () => {
  const real = `1850578006084${nirKey('1850578006084')}`;
  const now = asked(beginning(), 'connexion', { identifiant: real });
  expect(refusal(now, 'connexion', { identifiant: real }).message).toContain('ressemble à un vrai numéro');
  expect(JSON.stringify(now.events)).not.toContain(real);
});

test.each(['Soleil1985!', 'Marie Durand', 'marie.durand@ailleurs.fr', '06 12 34 56 78', '4OO999N', 'bonjour', '75011'])(
  'ce qui n’est pas un identifiant n’est gardé nulle part : %s',
  (identifiant) => {
    const now = asked(beginning(), 'connexion', { identifiant });
    expect(JSON.stringify(now.events)).not.toContain(identifiant);
    expect(JSON.stringify(now.events).toUpperCase()).not.toContain(identifiant.replace(/[ .]/g, '').toUpperCase());
  },
);

test('l’identifiant se lit avec des espaces et en minuscules', () => {
  expect(loginState(asked(beginning(), 'connexion', { identifiant: ' 400 999 n ' })).etape).toBe('identifiants');
});

test.each([
  ['un espace après', 'Modele2026 '],
  ['un espace insécable et un signe invisible', '\u00a0Modele2026\u200b'],
])('le mot de passe copié avec %s ouvre l’espace', (_what, motDePasse) => {
  expect(isInside(asked(identified(beginning()), 'mot-de-passe', { motDePasse }))).toBe(true);
});

test('l’identifiant et le code se lisent en chiffres arabes ou avec des traits insécables', () => {
  expect(loginState(asked(beginning(), 'connexion', { identifiant: '٤٠٠\u2011٩٩٩\u2011n' })).etape).toBe('identifiants');
});

test('trois mauvais mots de passe ferment un quart d’heure, même en recommençant par l’identifiant', () => {
  let now = identified(beginning());
  for (let tries = 0; tries < 3; tries += 1) now = asked(now, 'mot-de-passe', { motDePasse: 'faux' });
  expect(refusal(now, 'mot-de-passe', { motDePasse: 'Modele2026' }).status).toBe(423);
  now = identified(now);
  expect(refusal(now, 'mot-de-passe', { motDePasse: 'Modele2026' }).status).toBe(423);
  now = make(now, { fais: 'patienter', minutes: 15 });
  expect(refusal(now, 'mot-de-passe', { motDePasse: 'Modele2026' }).status).toBe(200);
});

test('la démonstration attend la fin du blocage, puis entre', () => {
  let now = identified(beginning());
  for (let tries = 0; tries < 3; tries += 1) now = asked(now, 'mot-de-passe', { motDePasse: 'faux' });
  expect(isInside(loggedIn(now))).toBe(true);
});

test('le mot de passe n’est gardé nulle part', () => {
  const now = asked(identified(beginning()), 'mot-de-passe', { motDePasse: 'Modele2026' });
  expect(JSON.stringify(now.events)).not.toContain('Modele2026');
});

test('quitter la page dans le même onglet interrompt la connexion', () => {
  const now = at(identified(beginning()), 'messagerie');
  expect(loginState(now)).toMatchObject({ etape: 'dehors', interrompu: true });
});

test('le clavier a les dix chiffres, toujours dans le même désordre pour une séance', () => {
  for (const seed of [0, 1, 7, 42, -3, 999_999_999]) {
    expect([...keypadOrder({ seed })].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(keypadOrder({ seed })).toEqual(keypadOrder({ seed }));
  }
  expect(keypadOrder({ seed: 1 })).not.toEqual(keypadOrder({ seed: 2 }));
});

test('l’ancienne page demande le code et le code postal du dossier', () => {
  const now = identified(beginning({ edition: '2021' }));
  const codeClavier = keypadCode(now.compte);
  expect(refusal(now, 'clavier', { codeClavier: '123', codePostal: '00120' }).status).toBe(422);
  expect(refusal(now, 'clavier', { codeClavier, codePostal: '00999' }).message).toContain('ancienne adresse');
  expect(refusal(now, 'clavier', { codeClavier: '000000', codePostal: '00120' }).status).toBe(401);
  expect(isInside(asked(now, 'clavier', { codeClavier, codePostal: '00120' }))).toBe(true);
});

test('le carnet donne de quoi entrer par les deux pages', () => {
  const compte = jobseeker();
  const said = poleEmploi.carnet(compte)?.lignes.map(({ valeur }) => valeur);
  expect(said).toEqual(expect.arrayContaining(['400999N', 'Modele2026', keypadCode(compte), '00120']));
});

test('avec un code par message, la démonstration le lit et entre', () => {
  const now = loggedIn(beginning({ compte: jobseeker({ codeParMessage: true }) }));
  expect(isInside(now)).toBe(true);
  expect(eventsOf(now, 'lu')).toHaveLength(1);
  expect(messages(now, 'code-france-travail')[0]?.canal).toBe('sms');
});

test('un code qui n’arrive pas se redemande', () => {
  const world = beginning({
    compte: jobseeker({ codeParMessage: true }),
    incidents: [incident('code-non-recu', 'mot-de-passe')],
  });
  const waiting = asked(identified(world), 'mot-de-passe', { motDePasse: 'Modele2026' });
  expect(messages(waiting, 'code-france-travail')).toHaveLength(0);
  expect(isInside(loggedIn(waiting))).toBe(true);
});

test('un code trop vieux est refusé', () => {
  const sent = asked(identified(beginning({ compte: jobseeker({ codeParMessage: true }) })), 'mot-de-passe', {
    motDePasse: 'Modele2026',
  });
  const code = lastOf(sent, 'connecte')?.code;
  expect(refusal(make(sent, { fais: 'patienter', minutes: 11 }), 'verification', { code }).status).toBe(410);
  expect(refusal(sent, 'verification', { code }).status).toBe(200);
});

test('un oubli se répare par courriel : un nouveau mot de passe, et l’ancien ne va plus', () => {
  const told = asked(beginning(), 'oubli', { courrielEspace: 'noe.modele@courrier.test' });
  const code = lastOf(told, 'recu')?.donnees?.code;
  expect(letterOf(told, 'identifiants-retrouves').aRetenir).toContainEqual({ libelle: 'Votre identifiant', valeur: '400999N' });
  const body = { code, motDePasse: 'Chaise2027', confirmation: 'Chaise2027' };
  expect(refusal(told, 'nouveau-mot-de-passe', { ...body, confirmation: 'Chaise2028' }).message).toContain('pas pareils');
  expect(refusal(told, 'nouveau-mot-de-passe', { ...body, code: '111111' }).status).toBe(422);
  const changed = asked(told, 'nouveau-mot-de-passe', body);
  expect(JSON.stringify(changed.events)).not.toContain('Chaise2027');
  expect(messages(changed, 'mot-de-passe-change')).toHaveLength(1);
  expect(refusal(identified(changed), 'mot-de-passe', { motDePasse: 'Modele2026' }).status).toBe(401);
  expect(refusal(identified(changed), 'mot-de-passe', { motDePasse: 'Chaise2027' }).status).toBe(200);
  expect(refusal(changed, 'nouveau-mot-de-passe', body).status).toBe(410);
});

test('après un mot de passe choisi par la personne, la démonstration passe par l’oubli', () => {
  const told = asked(beginning(), 'oubli', { courrielEspace: 'noe.modele@courrier.test' });
  const code = lastOf(told, 'recu')?.donnees?.code;
  const changed = asked(told, 'nouveau-mot-de-passe', { code, motDePasse: 'Chaise2027', confirmation: 'Chaise2027' });
  expect(isInside(loggedIn(changed))).toBe(true);
});

test('une adresse perdue : rien n’arrive, le 3949 envoie une lettre, et l’on entre', () => {
  const compte = jobseeker({}, LOST_MAIL);
  const told = asked(beginning({ compte }), 'oubli', { courrielEspace: 'noe.modele@courrier.test' });
  expect(messages(told, 'identifiants-retrouves')).toHaveLength(0);
  const called = asked(told, 'appel-3949');
  expect(refusal(called, 'appel-3949', {}).status).toBe(409);
  const later = until(called, '2026-11-10');
  expect(messages(later, 'acces-par-courrier')[0]?.canal).toBe('courrier');
  expect(isInside(loggedIn(called))).toBe(true);
});

test('un vieux compte : on n’en ouvre pas un deuxième, on retrouve l’ancien', () => {
  const world = beginning({ compte: jobseeker(OLD) });
  expect(refusal(world, 'creation', { courrielEspace: 'noe.modele@courrier.test' }).status).toBe(409);
  expect(poleEmploi.carnet(world.compte)).toBeUndefined();
  expect(isInside(loggedIn(world))).toBe(true);
});

test('qui n’a pas d’espace n’a rien à ouvrir', () => {
  const world = beginning({ compte: jobseeker({ ...OLD, ancienCompte: false }) });
  expect(poleEmploi.nextToConnect(world)).toBeUndefined();
  expect(refusal(world, 'creation', { courrielEspace: 'noe.modele@courrier.test' }).status).toBe(200);
  expect(refusal(world, 'connexion', { identifiant: '400999N' }).status).toBe(401);
});

test('inscrit sans l’avoir demandé : le numéro d’abord, le mot de passe dans un autre message, plus tard', () => {
  const world = beginning({ compte: jobseeker(AUTO) });
  expect(messages(world, 'inscription-automatique')).toMatchObject([{ le: '2026-11-02', canal: 'courrier' }]);
  expect(messages(world, 'mot-de-passe-provisoire')).toHaveLength(0);
  expect(poleEmploi.carnet(world.compte)).toBeUndefined();
  const later = until(world, '2026-11-06');
  expect(messages(later, 'mot-de-passe-provisoire')).toMatchObject([{ le: '2026-11-05', canal: 'courriel' }]);
  expect(isInside(loggedIn(world))).toBe(true);
});

test('le mot de passe provisoire ne sert qu’une fois, à la première connexion', () => {
  const world = until(beginning({ compte: jobseeker(AUTO) }), '2026-11-06');
  expect(refusal(identified(world), 'mot-de-passe', { motDePasse: 'Modele2026' }).status).toBe(403);
  const body = {
    identifiant: '400999N',
    motDePasseProvisoire: 'Modele2026',
    motDePasse: 'Chaise2027',
    confirmation: 'Chaise2027',
  };
  expect(refusal(world, 'premiere-fois', { ...body, motDePasse: 'Modele2026', confirmation: 'Modele2026' }).status).toBe(422);
  const inside = asked(world, 'premiere-fois', body);
  expect(isInside(inside)).toBe(true);
  const out = asked(inside, 'deconnexion');
  expect(refusal(out, 'premiere-fois', body).status).toBe(401);
  expect(isInside(asked(identified(out), 'mot-de-passe', { motDePasse: 'Chaise2027' }))).toBe(true);
});

test('se déconnecter ferme l’espace', () => {
  const out = asked(loggedIn(beginning()), 'deconnexion');
  expect(isInside(out)).toBe(false);
  expect(poleEmploi.checks.deconnecte?.test({}, out)).toBe(true);
});

test('chaque lettre de la porte se lit dans les deux présentations', () => {
  for (const edition of ['2021', '2026'] as const) {
    const world = beginning({ edition });
    for (const modele of ['code-france-travail', 'nouveau-courrier', 'acces-par-courrier', 'inscription-automatique']) {
      const letter = poleEmploi.letter({ modele, donnees: { inscritLe: '2026-10-26' }, le: '2026-11-03' }, world);
      expect(letter.de).toContain(edition === '2021' ? 'Pôle emploi' : 'France Travail');
      expect(letter.paragraphes.join(' ')).not.toMatch(/https?:/);
    }
  }
});
