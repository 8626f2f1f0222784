import { flowOf } from '#engine/flow/flow-of.ts';
import { COMPOSED } from '#engine/flow/payload.ts';
import { addDays } from '#engine/journal/day.ts';
import { decide, decisionsOf } from '#engine/journal/decisions.ts';
import { addWorkingDays } from '#engine/journal/holidays.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { demarche } from '#engine/portal/demarche.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { askedBefore, CONTROLE, controlOf, GESTURES, otherDays } from '#portals/caf/dossier/controle/controls.ts';
import { missingPieces } from '#portals/caf/dossier/pieces/asked.ts';
import type { Donnees } from '#schema/evenement.ts';
import { facts } from './facts.ts';
import { lessons } from './lessons.ts';
import { letters, tell } from './letters.ts';
import { offered } from './offered.ts';
import { screens } from './screens.ts';
import { stations } from './stations.ts';

/** Days that no source gives: choices of the simulator. */
const EXPLAINED_DAYS = 10;
const FILE_DAYS = 20;
const REPORT_DAYS = 3;

/** Answering a control: its visit, its machine, one's rights (caf.md §3.4). */
const controle = flowOf({
  id: CONTROLE,
  titre: 'Répondre à un contrôle',
  facts,
  open: (world) =>
    offered(world).length > 0
      ? `${CONTROLE}:${eventsOf(world, 'envoye').filter(({ demarche: one }) => one === CONTROLE).length + 1}`
      : undefined,
  truths: ({ world }) => {
    const control = controlOf(world);
    return {
      controleChoix: offered(world)[0],
      controleJour: control && otherDays(control)[0],
      controleSeul: 'accompagne',
      controleTexte: 'J’ai oublié de dire un petit travail au mois de mai, je m’en suis aperçue en relisant.',
    };
  },
});

function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'CTR', dossier);
  const choix = textIn(donnees, 'controleChoix');
  const control = controlOf(world);
  const jour = textIn(donnees, 'controleJour');
  const refused = (cle: keyof typeof facts, message: string): Taken => ({ numero, faits: [], erreurs: [{ cle, message }] });
  if (control === undefined || !offered(world).some((one) => one === choix))
    return refused('controleChoix', 'Ce choix n’est plus possible aujourd’hui. Choisissez-en un autre.');
  if (choix === 'deplacer' && !otherDays(control).some((one) => one === jour))
    return refused('controleJour', 'Ce jour n’est pas proposé. Choisissez-en un autre.');
  const visit = choix === 'confirmer' ? control.visite : choix === 'deplacer' ? jour : undefined;
  const said = {
    choix,
    ...(choix === 'deplacer' ? { jour } : {}),
    ...(visit !== undefined && donnees.controleSeul === 'accompagne' ? { accompagne: true } : {}),
  };
  return {
    numero,
    faits: [
      decide(dossier, 'en-instruction', 'controle-repondu', said),
      tell(`controle-recu:${dossier}`, 'controle-recu', { ...said, numero, ...(visit === undefined ? {} : { visite: visit }) }),
    ],
  };
}

function happenings(world: World): Happening[] {
  const control = controlOf(world);
  if (control === undefined) return [];
  const answers = decisionsOf(world, 'controle-repondu');
  const after = (choix: string, days: number, modele: string): Happening[] =>
    answers
      .filter(({ donnees }) => donnees?.choix === choix)
      .map(({ dossier, le }) => ({
        id: `caf:${modele}:${dossier}`,
        le: addWorkingDays(le, days),
        faits: [tell(`${modele}:${dossier}`, modele, {})],
      }));
  const { visite, confirmee, accompagnee, message } = control;
  const id = `visite:${message}:${visite}`;
  const complet = missingPieces(world).length === 0;
  return [
    ...after('explication', EXPLAINED_DAYS, 'controle-explication'),
    ...after('acces', FILE_DAYS, 'controle-dossier'),
    confirmee
      ? {
          id: `caf:${id}`,
          le: addDays(visite, REPORT_DAYS),
          faits: [
            decide(`${CONTROLE}:1`, complet ? 'acceptee' : 'incomplete', 'controle-fini', { complet }),
            tell(id, 'controle-rapport', { complet, accompagne: accompagnee, erreur: askedBefore(world, 'erreur') }),
          ],
        }
      : { id: `caf:absence:${id}`, le: addDays(visite, 1), faits: [tell(`absence:${id}`, 'controle-absence', {})] },
  ];
}

/** A control, and the rights of who is controlled. */
export const controlePart = demarche({
  flow: controle,
  screens,
  take,
  closed: (world) =>
    controlOf(world) === undefined
      ? 'Aucun contrôle n’est annoncé. Vous n’avez rien à faire ici.'
      : 'Vous avez répondu. La suite viendra dans vos messages.',
  notes: (ecran) =>
    ecran === 'controle'
      ? [
          {
            titre: 'Vos droits',
            liste: [
              'Être aidé par la personne de votre choix.',
              'Savoir ce que le programme a regardé, et d’où viennent les papiers obtenus ailleurs.',
              'Voir votre dossier, et répondre au rapport.',
              'Une décision prise par une personne.',
              'Le droit à l’erreur, quand elle est de bonne foi.',
            ],
            regle: `CSS, art. L114-10, L114-19 et L114-21 ; CRPA, art. L123-1 et L311-3-1 ; dossier de faits Caf, § 3.4. ${COMPOSED}`,
          },
        ]
      : [],
  happenings,
  decisions: {
    'controle-repondu': 'Votre réponse au contrôle est reçue',
    'controle-fini': 'Le contrôle est fini',
  },
  letters,
  lessons,
  stations,
  menu: { rubrique: 'demarches', titre: 'Répondre à un contrôle', rang: 30, ouverte: true },
  aFaire: (world) =>
    controlOf(world) !== undefined && offered(world).includes('confirmer') ? [{ titre: 'Un contrôle est annoncé' }] : [],
  checks: {
    'controle-repondu': {
      quoi: `Une réponse est donnée à un contrôle de la CAF (choix: "explication" pour une précise). Les choix : ${Object.keys(GESTURES).join(', ')}.`,
      test: ({ choix }, world) =>
        decisionsOf(world, 'controle-repondu').some(({ donnees }) => choix === undefined || donnees?.choix === choix),
    },
    'controle-fini': {
      quoi: 'La visite d’un contrôle a eu lieu, et tous les papiers demandés sont là.',
      test: (_params, world) => decisionsOf(world, 'controle-fini').some(({ donnees }) => donnees?.complet === true),
    },
  },
  glossary: {
    'droit-a-l-erreur': {
      mot: 'droit à l’erreur',
      definition: {
        fr: 'Une erreur de bonne foi, la première fois, se corrige sans pénalité. L’argent reçu en trop reste à rendre.',
        en: 'A mistake made in good faith, the first time, is corrected without a penalty. The money is still owed.',
      },
      source: 'Définition écrite pour ce site ; CRPA, art. L123-1',
    },
  },
  mots: () => ({
    bouton: 'Envoyer ma réponse',
    fait: 'Votre réponse est envoyée',
    reponse: 'Accusé de réception',
    suite: ['La suite arrive dans vos messages.'],
  }),
});
