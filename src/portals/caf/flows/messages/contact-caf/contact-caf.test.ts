import { expect, test } from 'vitest';
import type { World } from '#engine/journal/world.ts';
import { appointmentsOf, CONTACT, nextAppointment, slotsFrom } from '#portals/caf/dossier/contact/contacts.ts';
import { ask, declare, fillAndSend, letterOf, loggedIn, messages, session, until } from '#portals/caf/testing/session-builder.ts';

const send = (world: World, answers: Record<string, unknown>) => fillAndSend(world, CONTACT, answers);
const refused = (world: World, donnees: Record<string, unknown>) =>
  ask(loggedIn(world), CONTACT, { dossier: CONTACT_DOSSIER, donnees });
const CONTACT_DOSSIER = `${CONTACT}:1`;

test.each(['2024', '2025'])('édition %s : un message reçoit un accusé, puis une réponse qui lit le dossier', (edition) => {
  const world = send(session(undefined, { edition }), { contactComment: 'message', contactSujet: 'declaration' });
  expect(letterOf(world, 'contact-recu').paragraphes[0]).toContain('Ma déclaration de ressources');
  expect(messages(world, 'contact-reponse')).toEqual([]);
  const later = until(world, '2026-11-12');
  expect(letterOf(later, 'contact-reponse').paragraphes.join(' ')).toContain('à faire avant le 30 novembre 2026');
});

test('la réponse dit ce qui était vrai ce jour-là, et ne change plus', () => {
  const asked = until(send(session(), { contactComment: 'message', contactSujet: 'declaration' }), '2026-11-12');
  const before = letterOf(asked, 'contact-reponse').paragraphes;
  expect(letterOf(declare(asked), 'contact-reponse').paragraphes).toEqual(before);
});

test('une somme à rembourser : la réponse dit le reste et la date, et qu’un message n’est pas une contestation', () => {
  const indebted = until(declare(session(undefined, { edition: '2024' }), 'netAPayer'), '2027-02-16');
  const answered = until(send(indebted, { contactComment: 'message', contactSujet: 'trop-percu' }), '2027-02-26');
  const words = letterOf(answered, 'contact-reponse').paragraphes.join(' ');
  expect(words).toContain('15 avril 2027');
  expect(words).toContain('ne compte pas comme une contestation');
});

test('un rendez-vous se prend, se voit, a lieu, et laisse une trace écrite', () => {
  const [slot = ''] = slotsFrom('2026-11-03');
  const booked = send(session(), { contactComment: 'rendez-vous', contactSujet: 'paiement', contactMode: 'visio' });
  expect(nextAppointment(booked)).toMatchObject({ creneau: slot, comment: 'visio' });
  expect(letterOf(booked, 'rdv-caf-confirme').aRetenir?.[1]?.valeur).toBe('En visio');
  const over = until(booked, '2026-11-10');
  expect(nextAppointment(over)).toBeUndefined();
  expect(letterOf(over, 'rdv-caf-compte-rendu').paragraphes.join(' ')).toContain('Le dernier paiement est de');
});

test('un rendez-vous s’annule ; un deuxième n’est pas pris tant qu’il tient', () => {
  const booked = send(session(), { contactComment: 'rendez-vous' });
  const second = ask(loggedIn(booked), CONTACT, {
    dossier: `${CONTACT}:2`,
    donnees: {
      contactComment: 'rendez-vous',
      contactSujet: 'autre',
      contactMode: 'accueil',
      contactCreneau: slotsFrom('2026-11-03')[1],
    },
  });
  expect(second.corps.erreurs).toMatchObject([{ cle: 'contactComment' }]);
  const gone = send(booked, { contactComment: 'annuler' });
  expect(appointmentsOf(gone)[0]?.annule).toBe(true);
  expect(messages(until(gone, '2026-11-20'), 'rdv-caf-compte-rendu')).toEqual([]);
});

test('un mot de passe dans le message : rien ne part, et c’est dit', () => {
  const secret = { contactComment: 'message', contactSujet: 'autre', contactTexte: 'Mon mot de passe est Librairie29, merci.' };
  expect(refused(session(), secret).corps.erreurs).toMatchObject([{ cle: 'contactTexte' }]);
});

test('une heure qui n’est pas libre, ou qui n’en est pas une', () => {
  const meeting = { contactComment: 'rendez-vous', contactSujet: 'autre', contactMode: 'visio' };
  expect(refused(session(), { ...meeting, contactCreneau: '2026-11-08 09:30' }).status).toBe(422);
  expect(refused(session(), { ...meeting, contactCreneau: 'demain' }).status).toBe(400);
});
