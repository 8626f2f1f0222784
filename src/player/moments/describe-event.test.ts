import { expect, test } from 'vitest';
import type { Fait, TypeEvenement } from '#schema/evenement.ts';
import { sent, type tinyJournal, tinyWorld } from '#testing/town-hall/journals.ts';
import { townHall } from '#testing/town-hall/town-hall.ts';
import { describeEvent } from './describe-event.ts';

const portals = [townHall()];
const dossier = 'demande:2026-11';
const letter = { type: 'recu', message: 'm', canal: 'courrier', de: 'mairie', modele: 'trop-percu' } as const;

// The kind of space is typography, not words.
const spaced = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

const told = (
  fact: Fait & { le?: string },
  before: Parameters<typeof tinyJournal>[0] = [],
  more: Parameters<typeof tinyWorld>[1] = {},
) => {
  const world = tinyWorld([...before, fact], more);
  const event = world.events.at(-1);
  return spaced(event && describeEvent(event, world, portals));
};

// One line for each type: a new type of event does not compile until its words are chosen here.
const EXAMPLES: { [Type in TypeEvenement]: readonly [Extract<Fait, { type: Type }> & { le?: string }, string | undefined] } = {
  commence: [
    { type: 'commence', scenario: null, compte: 'nadia', edition: '1', mode: 'libre', regles: '2026-11', graine: 1 },
    'Début de l’exercice',
  ],
  regle: [{ type: 'regle', edition: '2' }, undefined],
  ouvert: [{ type: 'ouvert', lieu: 'mairie:accueil' }, undefined],
  ferme: [{ type: 'ferme', onglet: 2 }, undefined],
  connecte: [{ type: 'connecte', portail: 'mairie', etape: 'fait' }, 'Connexion réussie : Mairie d’essai'],
  deconnecte: [{ type: 'deconnecte', portail: 'mairie', raison: 'session-expiree' }, 'Votre session a expiré : Mairie d’essai'],
  repondu: [
    { type: 'repondu', dossier, fait: 'situation', valeur: 'oui' },
    'Votre situation : vous avez répondu « C’est exact »',
  ],
  reporte: [
    { type: 'reporte', dossier, fait: 'montant', pour: '2026-08' },
    'Le salaire, août 2026 : vous y reviendrez plus tard',
  ],
  refuse: [{ type: 'refuse', dossier, fait: 'montant', raison: 'illisible', saisie: 'abc' }, undefined],
  parcouru: [{ type: 'parcouru', dossier, ecran: 'tout' }, undefined],
  envoye: [sent() as Extract<Fait, { type: 'envoye' }>, 'Vous avez envoyé : Demande d’aide'],
  decide: [{ type: 'decide', dossier, issue: 'acceptee', motif: 'juste' }, 'Réponse (Mairie d’essai) : acceptée'],
  transmis: [
    { type: 'transmis', dossier, de: 'mairie', vers: 'employeur', quoi: 'verification' },
    'Votre employeur doit vérifier la paie',
  ],
  recu: [letter, 'Lettre reçue : « Vous avez trop reçu »'],
  lu: [{ type: 'lu', message: 'inconnu' }, undefined],
  paye: [{ type: 'paye', mois: '2026-11', montant: 312.4, retenu: 0, detail: {} }, 'Paiement de 312,40 € pour novembre 2026'],
  attendu: [{ type: 'attendu', le: '2026-12-05' }, 'Vous avez avancé jusqu’au 5 décembre 2026'],
  subi: [{ type: 'subi', incident: 'inconnu', requete: 'demande' }, 'Un incident est arrivé'],
  aide: [{ type: 'aide', niveau: 'consigne', etape: 'envoyer' }, undefined],
  ecart: [{ type: 'ecart', dossier, fait: 'montant', dit: 900, papier: 912.4, choix: 'continuer' }, undefined],
  termine: [{ type: 'termine', raison: 'bout' }, undefined],
  revenu: [{ type: 'revenu', vers: 1 }, undefined],
};

for (const [type, [fact, words]] of Object.entries(EXAMPLES)) {
  test(`« ${type} » is told as ${words === undefined ? 'nothing' : `« ${words} »`}`, () => {
    // `commence` and `revenu` change the branch itself: they are described without being lived.
    const event = { le: '2026-11-03', minute: 540, t: 0, ...fact };
    expect(
      spaced(
        describeEvent(
          event as Parameters<typeof describeEvent>[0],
          tinyWorld([fact].filter(({ type: kind }) => kind !== 'commence' && kind !== 'revenu')),
          portals,
        ),
      ),
    ).toBe(words);
  });
}

test('a message that was read is named by its subject', () => {
  expect(told({ type: 'lu', message: 'm' }, [letter])).toBe('Vous avez lu « Vous avez trop reçu »');
});

test('money retained is told, and so is a payment that did not come', () => {
  const paye = { type: 'paye', mois: '2026-11', detail: {} } as const;
  expect(told({ ...paye, montant: 227.9, retenu: 84.5 })).toBe('Paiement de 227,90 € pour novembre 2026 (84,50 € retenus)');
  expect(told({ ...paye, montant: 0, retenu: 0 })).toBe('Pas de paiement pour novembre 2026');
});

test('only the end of a log-in is a moment', () => {
  expect(told({ type: 'connecte', portail: 'mairie', etape: 'identifiants' })).toBeUndefined();
  expect(told({ type: 'connecte', portail: 'mairie', etape: 'code-envoye' })).toBeUndefined();
});

test('leaving by oneself is not an expired session', () => {
  expect(told({ type: 'deconnecte', portail: 'mairie', raison: 'choix' })).toBe('Déconnexion : Mairie d’essai');
});

test('a few minutes are not a moment', () => {
  expect(told({ type: 'attendu', minutes: 5 })).toBeUndefined();
});

test('an incident is told by what was seen', () => {
  const incidents = [{ id: 'nuit', type: 'panne', requete: 'demande', fois: 1, queFaire: 'Attendre.' }] as const;
  expect(told({ type: 'subi', incident: 'nuit', requete: 'demande' }, [], { scenario: { incidents: [...incidents] } })).toBe(
    'Le site est tombé en panne',
  );
});

test('a secret is never read aloud', () => {
  expect(told({ type: 'repondu', dossier: 'connexion', fait: 'motDePasse', valeur: 'Soleil-9' })).toBe(
    'Votre mot de passe : vous avez répondu « •••• »',
  );
});

test('logging in is told by its outcome, not by its requests', () => {
  expect(told({ type: 'envoye', dossier: 'connexion', demarche: 'connexion', numero: '', donnees: {} })).toBeUndefined();
});
