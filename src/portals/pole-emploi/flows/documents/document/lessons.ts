import { addDays } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { paperBehind } from '#portals/pole-emploi/dossier/documents/files.ts';
import { documentsOf, REFUSALS, type SentDocument } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';
import type { Day } from '#schema/day.ts';
import { NOTHING_RECEIVED_DAYS, readOn } from './happenings.ts';
import { verdictOn } from './verdict.ts';

const SOURCE = 'Dossier de faits Pôle emploi, § 2f et § 5 lignes 13 et 14';

/** What sending a document taught: the second step, the right drawer, a readable picture. */
export const lessons = (world: World): Lesson[] =>
  documentsOf(world).flatMap((document) => (document.envoyeLe === undefined ? notSent(world, document) : sent(world, document)));

const titleOf = (world: World, { fichier }: SentDocument): string => paperBehind(world, fichier)?.titre ?? 'Un document';

function notSent(world: World, document: SentDocument): Lesson[] {
  const told = eventsOf(world, 'recu').find(({ message }) => message.includes(`rien-recu:${document.dossier}:`));
  return [
    {
      id: `document-non-envoye:${document.dossier}`,
      titre: 'Un document est chargé, mais pas envoyé',
      explication: `« ${titleOf(world, document)} » est sur le site, et personne ne le lit. L’envoi se fait en deux étapes : charger, puis confirmer.`,
      etat: told || document.etat === 'perime' ? 'arrive' : 'a-venir',
      le: (told?.le as Day | undefined) ?? addDays(document.deposeLe, NOTHING_RECEIVED_DAYS),
      quand: 'Une lettre dit : « nous n’avons rien reçu ».',
      source: SOURCE,
    },
  ];
}

function sent(world: World, document: SentDocument): Lesson[] {
  const refusal = verdictOn(document, world);
  const refused = eventsOf(world, 'decide').find(
    ({ dossier, motif }) => dossier === document.dossier && motif === 'document-refuse',
  );
  if (refusal === undefined)
    return [
      {
        id: `document-confirme:${document.dossier}`,
        titre: 'Vous avez confirmé l’envoi du document',
        explication: 'Charger ne suffit pas : sans la confirmation, rien n’arrive, et le paiement attend.',
        etat: 'evite',
        source: SOURCE,
      },
    ];
  return [
    {
      id: `document-refuse:${document.dossier}`,
      titre: 'Un document ne convenait pas',
      explication: `${titleOf(world, document)} : ${REFUSALS[refusal].toLowerCase()} Il faut le renvoyer. Pendant ce temps, le dossier attend.`,
      etat: document.etat === 'refuse' ? 'arrive' : 'a-venir',
      le: (refused?.le as Day | undefined) ?? readOn(document.envoyeLe ?? world.today),
      quand: 'Un agent l’ouvre.',
      source: SOURCE,
    },
  ];
}
