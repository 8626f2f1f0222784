import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { eventsOf } from '#engine/journal/world.ts';
import { LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { cvOptions, wrongCv } from '#portals/pole-emploi/dossier/offers/cv-papers.ts';
import { reachableBy } from '#portals/pole-emploi/dossier/offers/private-words.ts';
import { PROFILE_FLOW, SHOWN } from '#portals/pole-emploi/dossier/offers/profile.ts';
import { NO_SKILL, QUALITIES, skillOptions } from '#portals/pole-emploi/dossier/offers/skills.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Fact } from './facts.ts';

/** What was online before is found again, to be checked. */
function asBefore({ world }: FlowContext, field: Field<Fact>): Field<Fact> {
  const last = eventsOf(world, 'envoye').findLast(({ demarche }) => demarche === PROFILE_FLOW);
  const valeur = ownEntry(last?.donnees, field.fait);
  return valeur === undefined
    ? field
    : { ...field, derive: { valeur, note: 'C’est ce qui est en ligne aujourd’hui. Vérifiez, ou changez.' } };
}

/** What one did and can do. */
export const skillFields = (context: FlowContext): Field<Fact>[] =>
  [
    ask<Fact>('profilExperiences', 'texte-long', 'Vos expériences', {
      hint: 'Une ligne pour chacune : les années, le métier, l’entreprise. La plus récente d’abord.',
    }),
    ask<Fact>('profilSavoirFaire', 'choix-multiple', 'Que savez-vous faire ?', {
      hint: 'Cochez ce que vous avez déjà fait, même une fois.',
      options: skillOptions(context.world),
      regle: 'Réponses proposées : choix du simulateur. Le vrai site propose les compétences de chaque métier.',
    }),
  ].map((field) => asBefore(context, field));

/** How one is, in a few words. */
export function presentationFields(context: FlowContext): Field<Fact>[] {
  const reach = reachableBy(context.world, textAnswer(context, 'profilPresentation'));
  return [
    ask<Fact>('profilSavoirEtre', 'choix-multiple', 'Comment êtes-vous au travail ?', {
      hint: 'Trois réponses suffisent.',
      options: [...QUALITIES, { valeur: NO_SKILL, label: 'Aucune de ces réponses' }],
    }),
    ask<Fact>('profilPresentation', 'texte-long', 'Votre présentation', {
      hint: 'Deux phrases : votre métier, ce que vous cherchez. Jamais de téléphone, d’adresse ni d’IBAN : tout le monde peut lire.',
      ...(reach === undefined
        ? {}
        : { alerte: `Vous avez écrit ${reach}. Un faux employeur peut s’en servir. Votre espace suffit pour vous joindre.` }),
    }),
  ].map((field) => asBefore(context, field));
}

/** The file. */
export function cvFields(context: FlowContext): Field<Fact>[] {
  const wrong = wrongCv(context.world, textAnswer(context, 'profilCv'));
  return [
    ask<Fact>('profilCv', 'piece', 'Votre CV', {
      hint: 'Choisissez parmi vos papiers. Ouvrez-le d’abord, pour être sûr que c’est lui.',
      options: cvOptions(context.world, {
        valeur: LATER,
        label: 'Pas de fichier pour le moment',
        hint: 'Le profil peut se lire sans CV. Vous pourrez l’ajouter.',
      }),
      ...(wrong === undefined
        ? {}
        : { alerte: `« ${wrong} » n’est pas un CV. Les employeurs y liraient des choses privées. Choisissez un autre papier.` }),
    }),
  ].map((field) => asBefore(context, field));
}

/** Who may read it. */
export const shownFields = (context: FlowContext): Field<Fact>[] =>
  [
    ask<Fact>('profilVisible', 'choix', 'Les employeurs peuvent-ils lire votre profil ?', {
      hint: 'Vous pouvez changer d’avis quand vous voulez.',
      options: Object.entries(SHOWN).map(([valeur, label]) => ({ valeur, label })),
    }),
  ].map((field) => asBefore(context, field));
