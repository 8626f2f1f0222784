import { answerKey } from '#engine/answers/answers.ts';
import type { Flow, FlowContext } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { answeredOn } from '#engine/flow/payload.ts';
import type { World } from '#engine/journal/world.ts';
import { isModifiable } from '#portals/pole-emploi/dossier/declarations/modifiable.ts';
import { addedLines } from '#portals/pole-emploi/dossier/declarations/read-declaration.ts';
import { holds, isRegistered } from '#portals/pole-emploi/dossier/file.ts';
import { ACTU, currentWindow } from '#portals/pole-emploi/dossier/months.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { facts } from './facts.ts';
import { filling } from './fields/filling.ts';
import { formIn } from './screens.ts';
import { truth } from './truth.ts';

/** The dossier that can be declared today: that of the open window, or one that the old presentation lets change. */
function open(world: World): string | undefined {
  const window = holds(world.compte) ? currentWindow(world) : undefined;
  if (!window) return undefined;
  if (isModifiable(world, window)) return window.dossier;
  return window.etat === 'ouverte' && isRegistered(world) ? window.dossier : undefined;
}

/** What leaves: the answers on screen, and the lines that were there already, as they were confirmed. */
function payload(context: FlowContext, screens: Parameters<Flow['payload']>[1]): Donnees {
  const sent = answeredOn(context, screens);
  const form = formIn(context.world.edition);
  if (form === 'totaux' || sent.travailMois !== 'oui') return sent;
  const { known, read } = filling(context, form);
  const added = addedLines(read, known);
  if (added.length > 0) sent.employeurs = [...added];
  for (const { id, heures, brut, debut, fin } of known) {
    if (ownEntry(sent, answerKey('ligneConnue', id)) !== 'exact') continue;
    Object.assign(sent, {
      [answerKey('heuresLigne', id)]: heures,
      [answerKey('brutLigne', id)]: brut,
      [answerKey('debutLigne', id)]: debut,
      [answerKey('finLigne', id)]: fin,
    });
  }
  return sent;
}

/** What the pay slips and certificates of a month state; the names that are typed freely are left aside. */
const ON_PAPER = [
  'travailMois',
  'maintienInscription',
  'formationSuivie',
  'formationSuivieDebut',
  'formationSuivieFin',
  'heuresMois',
  'brutMois',
  'revenusMois',
  'stageSuivi',
  'arretMaladie',
  'arretDebut',
  'arretFin',
  'congeMaternite',
  'pensionRetraite',
  'pensionInvalidite',
  'ligneConnue',
  'autreActivite',
  'typeLigne',
  'heuresLigne',
  'brutLigne',
  'chiffreLigne',
  'debutLigne',
  'finLigne',
  'termineLigne',
  'formationMois',
  'formationDebut',
  'formationFin',
  'absenceSante',
  'absenceDebut',
  'absenceFin',
  'pensionNouvelle',
];

/** The monthly declaration (code du travail, art. L5411-2; facts § 2b): one substance, a page of totals before 2022, lines since. */
export const actualisation = flowOf({
  id: ACTU,
  titre: 'Actualisation mensuelle',
  facts,
  open,
  payload,
  truth,
  onPaper: Object.fromEntries(ON_PAPER.map((fait) => [fait, fait === 'ligneConnue' ? { figure: 'brutLigne' } : {}])),
  strictNote: {
    fr: 'Ici, vous pouvez remplir dans l’ordre que vous voulez. Sur le vrai site, on passe à la page suivante quand tout est répondu.',
    falc: 'Ici, vous choisissez l’ordre. Sur le vrai site, il faut tout remplir pour passer à la page suivante.',
    en: 'Here you may fill in any order. On the real site, the next page only opens when everything is answered.',
  },
});
