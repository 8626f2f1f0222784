import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { fileOptions, MOST_MEGABYTES, paperBehind } from '#portals/pole-emploi/dossier/documents/files.ts';
import { CONTEXTS, type ContextId, KINDS, situationsOf } from '#portals/pole-emploi/dossier/documents/kinds.ts';
import { documentsOf } from '#portals/pole-emploi/dossier/documents/sent-documents.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { DepositFact, SendingFact } from './facts.ts';

// The earlier answer changed: this one is kept, and no longer goes with it.
const STALE = 'Cette réponse ne va plus avec celle d’avant. Choisissez de nouveau.';
const staleIn = (options: readonly { valeur: string }[], chosen: string): Pick<Field, 'alerte'> =>
  chosen === '' || options.some(({ valeur }) => valeur === chosen) ? {} : { alerte: STALE };

const contextField = (): Field<DepositFact> =>
  ask('documentContexte', 'choix', 'Ce document concerne…', {
    hint: 'Choisissez bien : chaque choix est un tiroir différent.',
    options: Object.entries(CONTEXTS).map(([valeur, { nom }]) => ({ valeur, label: nom })),
  });

function situationFields(context: FlowContext): Field<DepositFact>[] {
  const contexte = textAnswer(context, 'documentContexte');
  const options = Object.entries(situationsOf(contexte)).map(([valeur, { nom }]) => ({ valeur, label: nom }));
  if (options.length === 0) return [];
  const chosen = textAnswer(context, 'documentSituation');
  return [{ fait: 'documentSituation', as: 'choix', label: 'Quelle est la situation ?', options, ...staleIn(options, chosen) }];
}

function typeFields(context: FlowContext): Field<DepositFact>[] {
  const situation = ownEntry(situationsOf(textAnswer(context, 'documentContexte')), textAnswer(context, 'documentSituation'));
  if (!situation) return [];
  const options = situation.types.map((valeur) => ({ valeur, label: KINDS[valeur].nom }));
  const chosen = textAnswer(context, 'documentType');
  return [{ fait: 'documentType', as: 'choix', label: 'Quel est le type de document ?', options, ...staleIn(options, chosen) }];
}

const fileField = ({ world }: FlowContext): Field<DepositFact> =>
  ask('documentFichier', 'piece', 'Le document à charger', {
    hint: `PDF, PNG ou JPG, ${MOST_MEGABYTES} Mo au plus. Charger n’est pas envoyer : il reste une étape.`,
    regle: 'Limite de poids : choix du simulateur.',
    options: fileOptions(world),
  });

const answered =
  (fait: string): NonNullable<Screen['when']> =>
  (context) =>
    textAnswer(context, fait) !== '';

/** The first step, in both looks: one page of choices before, one question at a time now. */
export const depositScreens: ScreensByEdition<DepositFact> = {
  '2021': [
    {
      id: 'document',
      titre: 'Transmettre un document',
      fields: (context) => [contextField(), ...situationFields(context), ...typeFields(context)],
    },
    { id: 'fichier', titre: 'Charger le fichier', fields: (context) => [fileField(context)] },
  ],
  '2026': [
    { id: 'contexte', titre: 'Que concerne le document ?', fields: () => [contextField()] },
    { id: 'situation', titre: 'La situation', when: answered('documentContexte'), fields: situationFields },
    { id: 'type', titre: 'Le type de document', when: answered('documentSituation'), fields: typeFields },
    { id: 'fichier', titre: 'Charger le document', fields: (context) => [fileField(context)] },
  ],
};

/** What the person sees of the document that waits for its confirmation. */
function waitingWords({ world, dossier }: FlowContext): string {
  const document = documentsOf(world).find((other) => other.dossier === dossier);
  if (!document) return '';
  const titre = paperBehind(world, document.fichier)?.titre ?? document.fichier;
  const drawer = CONTEXTS[document.contexte as ContextId]?.nom ?? document.contexte;
  return `${titre} · ${KINDS[document.type]?.nom ?? document.type} · ${drawer} · chargé le ${dayInWords(document.deposeLe)}`;
}

const nameField = (context: FlowContext): Field<SendingFact> =>
  ask('documentNom', 'texte', 'Donnez un nom au document', {
    hint: 'Par exemple : Bulletin d’octobre, cantine.',
    connu: waitingWords(context),
  });
const confirmField: Field<SendingFact> = ask('documentConfirme', 'case', 'Je confirme l’envoi de ce document.', {
  hint: 'Sans cette étape, rien n’est envoyé.',
});

/** The second step: without it, nothing was sent. */
export const sendingScreens: ScreensByEdition<SendingFact> = {
  '2021': [{ id: 'envoi', titre: 'Envoyer le document', fields: (context) => [nameField(context), confirmField] }],
  '2026': [
    { id: 'nom', titre: 'Le nom du document', fields: (context) => [nameField(context)] },
    { id: 'envoi', titre: 'Confirmer l’envoi', fields: () => [confirmField] },
  ],
};
