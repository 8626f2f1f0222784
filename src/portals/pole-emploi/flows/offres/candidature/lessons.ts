import { eventsOf, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { wrongCv } from '#portals/pole-emploi/dossier/offers/cv-papers.ts';
import { type Application, applicationsOf } from './read.ts';
import { FACTS_SOURCE } from './words.ts';

const SOURCE = `${FACTS_SOURCE} et § 2h`;

/** What answering offers brings: a proof of one's search, or a silence to explain. */
export const lessons = (world: World): Lesson[] =>
  applicationsOf(world).flatMap((one) => [...wrongFile(world, one), ...lesson(one)]);

/** Something else than a CV was sent to the firm. */
function wrongFile(world: World, { dossier, numero, le }: Application): Lesson[] {
  const sent = eventsOf(world, 'envoye').find((event) => event.dossier === dossier);
  const titre = wrongCv(world, String(sent?.donnees.candidatureCv ?? ''));
  if (titre === undefined || le === undefined) return [];
  return [
    {
      id: `mauvais-cv:${numero}`,
      dossier,
      titre: 'Le papier joint n’était pas un CV',
      explication: `« ${titre} » est parti à l’entreprise : elle y lit des choses privées, et ne sait rien de votre travail.`,
      etat: 'arrive',
      le,
      source: SOURCE,
    },
  ];
}

function lesson(one: Application): Lesson[] {
  const told = (id: string, rest: Pick<Lesson, 'titre' | 'explication' | 'etat' | 'quand' | 'le'>): Lesson[] => [
    { id: `${id}:${one.numero}`, source: SOURCE, ...rest },
  ];
  if (one.statut === 'a-faire' && one.jusquau !== undefined)
    return told('offre-a-repondre', {
      titre: 'Une offre de votre conseiller attend',
      explication: 'Dire oui, ou dire non avec la raison : les deux vont. Le silence se comprend moins bien.',
      etat: 'a-venir',
      le: one.jusquau,
      quand: 'Dernier jour pour répondre.',
    });
  if (one.le === undefined)
    return told('offre-oubliee', {
      titre: 'Une offre est restée sans réponse',
      explication: 'Une lettre le rappelle. Ce n’est pas une sanction, mais toute la recherche est regardée en cas de contrôle.',
      etat: 'arrive',
      ...(one.jusquau === undefined ? {} : { le: one.jusquau, quand: 'C’était le dernier jour pour répondre.' }),
    });
  if (one.retireLe !== undefined)
    return told('candidature-retiree', {
      titre: 'Une candidature retirée, et l’entreprise prévenue',
      explication:
        'Dire qu’on ne vient plus laisse une bonne image. La candidature reste dans votre dossier, avec ses deux dates.',
      etat: 'evite',
    });
  if (one.decline)
    return told('offre-refusee', {
      titre: 'Vous avez expliqué pourquoi une offre ne vous va pas',
      explication: 'Un refus expliqué aide à mieux écrire les critères. Sans explication, il peut être compté contre vous.',
      etat: 'evite',
    });
  return told('candidature', {
    titre: 'Une candidature prouve que vous cherchez',
    explication: 'Elle reste dans votre dossier avec sa date. Si un rendez-vous est manqué, toute la recherche est regardée.',
    etat: 'evite',
  });
}
