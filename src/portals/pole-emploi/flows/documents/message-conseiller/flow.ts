import { freeText, oneOf } from '#engine/answers/answer.ts';
import { ask } from '#engine/flow/ask.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec, Field, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf } from '#engine/flow/flow-of.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { toDepartment, toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { registrationOf } from '#portals/pole-emploi/dossier/file.ts';
import { MESSAGE } from './read.ts';
import { ANSWER_HOURS, SUBJECTS } from './subjects.ts';

const written = [
  toFranceTravail({
    pourquoi: 'Pour que votre conseiller vous réponde.',
    effet: 'Le message reste dans votre dossier. Il ne remplace pas une démarche : rien n’est décidé par un message.',
    machine: 'Le message est rangé selon son objet.',
    humain: 'Votre conseiller, ou une autre personne pendant ses congés, le lit.',
  }),
  toDepartment({ pourquoi: 'Le référent du département lit vos échanges.', effet: 'Il en tient compte dans votre parcours.' }),
] as const;

const facts = {
  messageObjet: fact('l’objet du message', oneOf(Object.keys(SUBJECTS)), ...written),
  messageTexte: fact(
    'votre message',
    freeText({ min: 10, max: 1_500, vide: 'Écrivez votre question en une phrase ou deux.' }),
    ...written,
  ),
} satisfies Record<string, FactSpec>;
type Fact = keyof typeof facts;

/** Writing to the adviser (pole-emploi.md §2f). */
export const messageConseiller = flowOf({
  id: MESSAGE,
  titre: 'Écrire à mon conseiller',
  facts,
  open: (world) =>
    registrationOf(world).etat === 'jamais'
      ? undefined
      : `${MESSAGE}:${eventsOf(world, 'envoye').filter(({ demarche }) => demarche === MESSAGE).length + 1}`,
  truth: ({ fait }) =>
    fait === 'messageObjet' ? 'recherche' : 'Bonjour, je voudrais faire le point sur ma recherche. Merci de votre réponse.',
});

const objet: Field<Fact> = ask('messageObjet', 'choix', 'De quoi voulez-vous parler ?', {
  options: Object.entries(SUBJECTS).map(([valeur, { nom }]) => ({ valeur, label: nom })),
});
const texte: Field<Fact> = ask('messageTexte', 'texte-long', 'Votre message', {
  hint: `Une question à la fois, avec les dates. Jamais votre mot de passe. Un conseiller répond en ${ANSWER_HOURS} heures environ.`,
  regle: 'Réponse en 48 heures environ : lu dans un article, non vérifié.',
});

/** One page in both looks: only the words around it differ. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [{ id: 'message', titre: 'Écrire à mon conseiller', fields: () => [objet, texte] }],
  '2026': [
    { id: 'objet', titre: 'L’objet', fields: () => [objet] },
    { id: 'message', titre: 'Le message', fields: () => [texte] },
  ],
};
