import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { answerTo } from '#portals/caf/dossier/contact/answers.ts';
import { MEETINGS, type Meeting, SUBJECTS, type Subject, slotInWords } from '#portals/caf/dossier/contact/contacts.ts';
import { CHOICE, lettersOf, SELF } from '#portals/caf/letter.ts';
import type { Day } from '#schema/day.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** A message in the space of the person about one contact. */
export const tell = (modele: string, dossier: string, donnees: Donnees): Fait => ({
  type: 'recu',
  message: `caf:${modele}:${dossier}`,
  canal: 'espace',
  de: 'caf',
  modele,
  donnees: { ...donnees, dossier },
});

const subjectIn = (donnees: Donnees): Subject => {
  const said = textIn(donnees, 'sujet');
  return ownEntry(SUBJECTS, said) === undefined ? 'autre' : (said as Subject);
};
const meetingIn = (donnees: Donnees): string => ownEntry(MEETINGS, textIn(donnees, 'comment')) ?? '';

const BEFORE: Readonly<Record<Meeting, string>> = {
  telephone:
    'Quelqu’un vous appelle à cette heure, d’un numéro qui peut être masqué. On ne vous demandera jamais votre mot de passe.',
  visio: 'Un lien sera dans votre compte, le jour même. Vérifiez avant que la caméra marche.',
  accueil: 'Venez avec votre numéro d’allocataire et les papiers dont vous voulez parler.',
};

// A letter says how things stood the day it was written, and never changes.
const asOn = (world: World, le: Day): World => ({ ...world, today: le, events: world.events.filter((event) => event.le <= le) });

/** What is written around a contact (caf.md §1.5; texts and delays are choices of the simulator). */
export const letters = lettersOf({
  'contact-recu': ({ donnees }) => ({
    objet: 'Votre message est arrivé',
    paragraphes: [`Sujet : ${SUBJECTS[subjectIn(donnees)]}.`, 'Une personne va le lire. La réponse viendra dans vos messages.'],
    aRetenir: [{ libelle: 'Numéro', valeur: textIn(donnees, 'numero') }],
    source: `CRPA, art. L112-11 ; délai de réponse : ${CHOICE}`,
  }),
  'contact-reponse': ({ donnees, world, le }) => ({
    objet: `Réponse de la Caf : ${SUBJECTS[subjectIn(donnees)].toLowerCase()}`,
    paragraphes: [...answerTo(subjectIn(donnees), asOn(world, le)), SELF],
    source: `Texte de la réponse : ${CHOICE}`,
  }),
  'rdv-caf-confirme': ({ donnees }) => ({
    objet: 'Votre rendez-vous avec la Caf',
    paragraphes: [
      BEFORE[textIn(donnees, 'comment') as Meeting] ?? '',
      'Vous ne pouvez pas venir ? Annulez par « Contacter ma Caf ».',
    ],
    aRetenir: [
      { libelle: 'Quand', valeur: slotInWords(textIn(donnees, 'creneau')) },
      { libelle: 'Comment', valeur: meetingIn(donnees) },
      { libelle: 'Sujet', valeur: SUBJECTS[subjectIn(donnees)] },
    ],
    source: `Dossier de faits Caf, § 1.5 ; jours et heures : ${CHOICE}`,
  }),
  'rdv-caf-annule': ({ donnees }) => ({
    objet: 'Votre rendez-vous est annulé',
    paragraphes: [`Celui du ${slotInWords(textIn(donnees, 'creneau'))} n’aura pas lieu. Vous pouvez en prendre un autre.`],
    source: CHOICE,
  }),
  'rdv-caf-compte-rendu': ({ donnees, world, le }) => ({
    objet: 'Ce qui a été dit au rendez-vous',
    paragraphes: [...answerTo(subjectIn(donnees), asOn(world, le)), 'Demandez toujours une trace écrite : date, nom, réponse.'],
    source: `Texte du compte rendu : ${CHOICE}`,
  }),
});
