import { COMPOSED } from '#engine/flow/payload.ts';
import { addDays } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import type { Station } from '#engine/portal/station.ts';
import { fileOf, happening, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { GO_YOURSELF, letterOf } from '#portals/pole-emploi/letter.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { messageConseiller, screens } from './flow.ts';
import { adviserMessagesOf } from './read.ts';
import { ANSWER_HOURS, SUBJECTS } from './subjects.ts';

// A password in a message could be read by anyone who opens the file: the page stops it before it leaves.
function take(donnees: Readonly<Record<string, unknown>>, world: World, dossier: string): Taken {
  const { motDePasse } = fileOf(world.compte);
  const numero = receiptNumber(world, 'MSG', dossier);
  return String(donnees.messageTexte).includes(motDePasse)
    ? {
        numero,
        faits: [],
        erreurs: [
          {
            cle: 'messageTexte',
            message: 'Votre message contient votre mot de passe. Effacez-le : un conseiller n’en a jamais besoin.',
          },
        ],
      }
    : { numero, faits: [] };
}

function happenings(world: World): Happening[] {
  return adviserMessagesOf(world).map(({ dossier, objet, le }) =>
    happening(
      `reponse:${dossier}`,
      addDays(le, ANSWER_HOURS / 24),
      sendLetter(world, `reponse:${dossier}`, 'reponse-conseiller', { dossier, objet }),
    ),
  );
}

function stations(world: World, dossier: string): Station[] | undefined {
  const message = adviserMessagesOf(world).find((other) => other.dossier === dossier);
  const { vous, 'pole-emploi': body } = ORGANISMES;
  const answered = message?.reponse !== undefined;
  return [
    { id: 'vous', ...vous, etat: message ? 'passe' : 'vous', ...(message ? { le: message.le, detail: 'vous écrivez' } : {}) },
    {
      id: 'pole-emploi',
      ...body,
      etat: answered ? 'passe' : message ? 'en-cours' : 'a-venir',
      detail: answered ? 'votre conseiller a répondu' : 'votre conseiller lit et répond',
    },
  ];
}

/** Writing to the adviser, and the answer. */
export const messageConseillerPart = demarche({
  flow: messageConseiller,
  screens,
  take,
  closed: () => 'Sans inscription, il n’y a pas encore de conseiller. Appelez le 3949.',
  notes: (ecran) =>
    ecran === 'message'
      ? [{ texte: 'Un message ne remplace pas une démarche : rien n’est décidé ni enregistré par un message.' }]
      : [{ regle: COMPOSED }],
  happenings,
  stations,
  letters: {
    'reponse-conseiller': letterOf(({ donnees }) => ({
      objet: `Réponse de votre conseiller : ${ownEntry(SUBJECTS, textIn(donnees, 'objet'))?.nom ?? 'votre message'}`,
      paragraphes: [ownEntry(SUBJECTS, textIn(donnees, 'objet'))?.reponse ?? SUBJECTS.autre?.reponse ?? '', GO_YOURSELF],
      source: `Réponse en ${ANSWER_HOURS} heures : article cité par le dossier de faits Pôle emploi, § 2f, non vérifié ; texte de la réponse : choix du simulateur`,
    })),
  },
  checks: {
    'conseiller-repond': {
      quoi: 'Le conseiller a répondu à un message (objet: "allocation" pour un précis).',
      test: ({ objet }, world) =>
        adviserMessagesOf(world).some(
          (message) => message.reponse !== undefined && (objet === undefined || message.objet === objet),
        ),
    },
  },
  menu: { rubrique: 'echanges', titre: 'Écrire à mon conseiller', rang: { '2021': 40, '2026': 15 } },
  absent: 'écrire à un conseiller de France Travail',
  mots: () => ({
    bouton: 'Envoyer le message',
    fait: 'Votre message est envoyé',
    suite: ['Une réponse est annoncée sous 48 heures. Elle arrive dans vos courriers.'],
  }),
});
