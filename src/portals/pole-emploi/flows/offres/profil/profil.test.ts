import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { profileOf } from '#portals/pole-emploi/dossier/offers/profile.ts';
import { EDITIONS } from '#portals/pole-emploi/editions/ids.ts';
import {
  ask,
  fillAndSend,
  jobseeker,
  letterOf,
  messages,
  record,
  session,
  until,
} from '#portals/pole-emploi/testing/session-builder.ts';
import { lessons } from './lessons.ts';

const FLOW = 'profil-competences';
const PAPERS = {
  papiers: [
    { id: 'rib', type: 'rib', titulaire: 'Noé Modèle', iban: 'FR76 0000 0000 0088 8888 8888 854' },
    {
      id: 'cv',
      type: 'attestation',
      titre: 'Mon CV',
      de: 'Noé Modèle',
      le: '2026-10-01',
      lignes: [{ libelle: '2024 à 2026', valeur: 'Vendeur' }],
    },
  ],
};
const noe = (edition = '2026'): World => session(jobseeker({}, PAPERS), { edition });
const models = (world: World) =>
  messages(world, 'courriel')
    .concat(messages(world, 'espace'))
    .map(({ modele }) => modele);
const titles = (world: World) => lessons(world).map(({ titre, etat }) => `${etat} ${String(titre)}`);

test.each(EDITIONS)('édition %s : le profil est en ligne ; le conseiller le lit, puis un employeur écrit', (edition) => {
  const online = fillAndSend(noe(edition), FLOW);
  expect(profileOf(online)).toMatchObject({ cv: 'cv', visible: 'nom', savoirFaire: ['servir-clients', 'caisse'] });
  const later = until(online, '2026-11-12');
  expect(letterOf(later, 'profil-relu').paragraphes.join(' ')).toContain('Il est clair');
  expect(letterOf(later, 'employeur-ecrit').paragraphes.join(' ')).toContain('201DMVX');
  expect(models(later)).not.toContain('faux-recruteur');
  expect(titles(later)).toEqual(['evite Un profil qui dit ce que vous savez faire']);
});

test('caché, personne n’écrit, et le conseiller dit que c’est un droit', () => {
  const later = until(fillAndSend(noe(), FLOW, { profilVisible: 'cache' }), '2026-11-20');
  expect(letterOf(later, 'profil-relu').paragraphes.join(' ')).toContain('C’est votre droit');
  expect(models(later)).not.toContain('employeur-ecrit');
});

test('sans compétence, aucun employeur ne trouve le profil', () => {
  const later = until(fillAndSend(noe(), FLOW, { profilSavoirFaire: ['aucune'] }), '2026-11-20');
  expect(models(later)).not.toContain('employeur-ecrit');
  expect(letterOf(later, 'profil-relu').paragraphes.join(' ')).toContain('ajoutez deux ou trois compétences');
});

const send = (donnees: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  ask(noe(), FLOW, {
    dossier: `${FLOW}:1`,
    donnees: {
      profilExperiences: '2024 à 2026 : vendeur, Boulangerie Inventée',
      profilSavoirFaire: ['servir-clients'],
      profilSavoirEtre: ['equipe'],
      profilPresentation: 'Je suis vendeur et je cherche un poste.',
      profilCv: 'cv',
      profilVisible: 'nom',
      ...donnees,
    },
    ...more,
  });

test.each([
  ['numéro de sécurité sociale', 'Mon numéro est le 1 90 05 00 123 096.'],
  ['IBAN', 'FR76 0000 0000 0088 8888 8888 854'],
  ['mot de passe', 'Mon espace : 400999N, Modele2026'],
])('un profil qui contient un %s ne part pas', (what, words) => {
  const reply = send({ profilPresentation: `Je cherche un poste. ${words}` });
  expect(reply.corps.erreurs).toMatchObject([{ cle: 'profilPresentation', message: expect.stringContaining(what) }]);
  expect(reply.faits).toEqual([]);
});

test('un RIB à la place du CV, un téléphone dans la présentation : le site le dit, et l’on décide', () => {
  const wrong = { profilCv: 'rib', profilPresentation: 'Appelez-moi au 06 39 98 01 01, je suis libre.' };
  expect(send(wrong).corps.incoherences).toHaveLength(2);
  expect(send(wrong, { confirme: true }).status).toBe(201);
});

/** Sent as it stands, though the page had a doubt. */
const sentAnyway = (donnees: Record<string, unknown>): World => record(noe(), ...send(donnees, { confirme: true }).faits);

test('un téléphone dans le profil : un faux employeur écrit, et aucun vrai', () => {
  const later = until(sentAnyway({ profilPresentation: 'Appelez-moi au 06 39 98 01 01, je suis libre.' }), '2026-11-20');
  expect(letterOf(later, 'faux-recruteur').paragraphes.join(' ')).toContain('votre RIB');
  expect(letterOf(later, 'profil-relu').paragraphes.join(' ')).toContain('On y lit votre numéro de téléphone');
  expect(models(later)).not.toContain('employeur-ecrit');
  expect(titles(later)).toEqual(['arrive Le profil donnait de quoi vous joindre']);
});

test('changé depuis : le nouveau profil part de l’ancien, et le premier reste au bilan', () => {
  const again = fillAndSend(sentAnyway({ profilCv: 'rib', profilSavoirFaire: ['caisse'] }), FLOW, { profilCv: 'cv' });
  expect(profileOf(again)).toMatchObject({ dossier: `${FLOW}:2`, cv: 'cv' });
  expect(titles(again)).toEqual([
    'arrive Le papier mis en ligne n’était pas un CV',
    'evite Un profil qui dit ce que vous savez faire',
  ]);
});

test('sans inscription, pas de profil : le site dit par où commencer', () => {
  const out = session(jobseeker({ situation: 'a-inscrire', inscritLe: undefined }));
  expect(String(ask(out, FLOW, { dossier: `${FLOW}:1`, donnees: {} }).corps.message)).toContain('inscription');
});
