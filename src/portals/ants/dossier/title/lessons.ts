import { sameAddress } from '#engine/household/address.ts';
import { decisionsOf } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { VehicleRequest } from '../requests.ts';

/** The post knows the doors: nothing says at once that the letter will come back, and it does weeks later. */
export function returned(world: Pick<World, 'compte'>, { dossier, etat, titre }: VehicleRequest, adresse: string): Lesson[] {
  const onItsWay = titre ? titre.etat !== 'remis' : etat === 'en-instruction';
  if (!onItsWay || sameAddress(adresse, world.compte.logement.adresse)) return [];
  return [
    {
      id: `adresse-incomplete:${dossier}`,
      dossier,
      titre: 'La lettre n’a pas trouvé la porte',
      explication: `Elle part à « ${adresse} ». Rien ne l’a signalé à l’écran : c’est la lettre qui revient.`,
      ...(titre?.etat === 'retourne' ? { etat: 'arrive', le: titre.le } : { etat: 'a-venir' }),
      quand: 'La Poste garde la lettre, puis la renvoie.',
      source: 'Dossier de faits ANTS, § 5 ligne 13',
    },
  ];
}

const ROWS: Readonly<Record<string, string>> = { justificatif: '10', 'controle-technique': '12' };

const titleOf = (piece: string): string => (piece === 'justificatif' ? 'Le justificatif ne va pas' : 'Un papier ne va pas');
const sourceOf = (piece: string): string => `Dossier de faits ANTS, § 5 ligne ${ownEntry(ROWS, piece) ?? '6'}`;
const idOf = (piece: string, dossier: string): string => `${piece === 'justificatif' ? 'justificatif' : 'papier'}:${dossier}`;

/** A paper that will not do, and what came of it. `wrong`: the one that nobody has read yet. */
export function refusedPaper(
  world: Pick<World, 'events'>,
  { dossier, etat, raison, depuis }: VehicleRequest,
  wrong?: { piece: string; raison: string },
): Lesson[] {
  const asked = decisionsOf(world, 'carte-grise-complement').findLast((event) => event.dossier === dossier);
  const unread = etat === 'a-payer' || etat === 'en-instruction';
  if (wrong && unread && asked === undefined)
    return [
      {
        id: idOf(wrong.piece, dossier),
        dossier,
        titre: titleOf(wrong.piece),
        explication: `Rien ne l’a signalé à l’écran : ${wrong.raison}. Un agent le redemandera.`,
        etat: 'a-venir',
        quand: 'Quand un agent lit la demande.',
        source: sourceOf(wrong.piece),
      },
    ];
  if (!asked) return [];
  const piece = asked.donnees?.piece ?? 'justificatif';
  const waits = etat === 'a-completer';
  const refused: Lesson = {
    id: idOf(piece, dossier),
    titre: titleOf(piece),
    explication: `${waits ? 'Un agent attend un autre papier' : 'Un agent a redemandé un papier'} : ${asked.donnees?.raison ?? ''}. La demande garde sa date, mais elle ${waits ? 'attend' : 'a attendu'}.`,
    etat: 'arrive',
    le: asked.le,
    source: sourceOf(piece),
  };
  const rejected: Lesson = {
    id: `rejetee:${dossier}`,
    titre: 'La demande est rejetée',
    explication: `La raison est dans « Mes messages » : ${raison}. Tout est à refaire, avec le bon papier.`,
    etat: 'arrive',
    le: depuis,
    source: 'Dossier de faits ANTS, § 5 ligne 20',
  };
  return etat === 'rejetee' ? [refused, rejected] : [refused];
}
