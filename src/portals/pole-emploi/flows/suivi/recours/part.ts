import { COMPOSED } from '#engine/flow/payload.ts';
import { addDays, dayInWords } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import type { Station } from '#engine/portal/station.ts';
import { sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { ORGANISMES } from '#portals/pole-emploi/organismes.ts';
import type { Donnees } from '#schema/evenement.ts';
import { appealsOf, WAY_NAMES, type Way } from './appeals.ts';
import { recours, screens } from './flow.ts';
import { happenings } from './happenings.ts';
import { letters } from './letters.ts';

const MEDIATOR = {
  nom: 'Médiateur',
  role: { fr: 'personne indépendante, avant le juge', en: 'an independent person, before the judge' },
};

const TOO_SOON: Readonly<Record<Way, string>> = {
  reclamation: 'La réclamation est déjà faite. L’étape suivante est le médiateur.',
  mediateur: 'Le médiateur demande d’abord une réclamation, et sa réponse. Commencez par la réclamation.',
  tribunal: 'Avant le tribunal, le médiateur est obligatoire.',
};

function take(donnees: Donnees, world: World, dossier: string): Taken {
  const appeal = appealsOf(world).find((other) => other.dossier === dossier);
  const voie = String(donnees.recoursVoie) as Way;
  const numero = receiptNumber(world, 'REC', `${dossier}:${voie}`);
  if (!appeal) return { numero, faits: [] };
  if (voie !== appeal.prochaine) return { numero, faits: [], erreurs: [{ cle: 'recoursVoie', message: TOO_SOON[voie] }] };
  return {
    numero,
    faits: [
      decide(dossier, 'en-instruction', 'contestation', { voie }),
      ...sendLetter(world, `${dossier}:${voie}:recu`, 'recours-recu', { voie, titre: appeal.titre, numero }),
    ],
  };
}

function stations(world: World, dossier: string): Station[] | undefined {
  const appeal = appealsOf(world).find((other) => other.dossier === dossier);
  const { vous, 'pole-emploi': body } = ORGANISMES;
  if (!appeal) return [{ id: 'vous', ...vous, etat: 'vous' }];
  const steps = appeal.etapes.flatMap(({ voie, le, issue, reponduLe }): Station[] => [
    { id: `${voie}-vous`, ...vous, etat: 'passe', le, detail: `${WAY_NAMES[voie].toLowerCase()}, le ${dayInWords(le)}` },
    {
      id: voie,
      ...(voie === 'mediateur' ? MEDIATOR : body),
      etat: issue ? 'passe' : 'en-cours',
      ...(reponduLe ? { le: reponduLe } : {}),
      detail: issue === 'accepte' ? 'annule la décision' : issue ? 'maintient la décision' : 'étudie votre demande',
    },
  ]);
  return [
    { id: 'decision', ...body, etat: 'passe', le: appeal.decideLe, detail: appeal.titre },
    ...steps,
    ...(appeal.prochaine
      ? [{ id: 'vous', ...vous, etat: 'vous' as const, detail: `jusqu’au ${dayInWords(appeal.limite)}` }]
      : []),
  ];
}

const lessons = (world: World): Lesson[] =>
  appealsOf(world).flatMap(({ id, etapes, titre, prochaine, limite }): Lesson[] => {
    const source = 'Dossier de faits Pôle emploi, § 2h (service-public F31197, 2025)';
    if (etapes.length > 0)
      return [
        {
          id: `recours:${id}`,
          titre: 'Vous avez contesté dans le bon ordre',
          explication: `${titre}. D’abord la réclamation, puis le médiateur, puis le juge, à chaque fois dans les deux mois.`,
          etat: 'evite',
          source,
        },
      ];
    return prochaine !== undefined && world.today > limite
      ? [
          {
            id: `recours-passe:${id}`,
            titre: 'Le délai pour contester est passé',
            explication: `${titre}. On pouvait contester jusqu’au ${dayInWords(limite)}.`,
            etat: 'arrive',
            le: addDays(limite, 1),
            source,
          },
        ]
      : [];
  });

/** Contesting a decision, step by step. */
export const recoursPart = demarche({
  flow: recours,
  screens,
  take,
  closed: () => 'Aucune décision ne peut être contestée en ce moment, ou une réponse est attendue.',
  notes: () => [
    {
      texte:
        'Dans l’ordre : réclamation, puis [[mediateur|médiateur]], puis tribunal. À chaque étape, la décision continue de s’appliquer.',
    },
    { regle: COMPOSED },
  ],
  happenings,
  decisions: {
    'sanction-annulee': 'La sanction est annulée',
  },
  letters,
  lessons,
  stations,
  organismes: { mediateur: MEDIATOR },
  checks: {
    'recours-fait': {
      quoi: 'Un recours a été fait (voie: "reclamation", "mediateur" ou "tribunal").',
      test: ({ voie }, world) =>
        appealsOf(world).some(({ etapes }) => etapes.some((step) => voie === undefined || step.voie === voie)),
    },
    'recours-gagne': {
      quoi: 'Un recours a été accepté.',
      test: (_params, world) => appealsOf(world).some(({ etapes }) => etapes.some(({ issue }) => issue === 'accepte')),
    },
  },
  mots: () => ({ bouton: 'Envoyer mon recours', fait: 'Votre recours est envoyé' }),
  aFaire: () => [{ titre: 'Pas d’accord avec une décision\u00a0? La contester' }],
});
