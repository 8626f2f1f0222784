import { addDays, dayInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { contractSanctions } from './compliance.ts';
import { invitedOn } from './happenings.ts';
import { type Contract, contractOf } from './read.ts';
import { CHOSEN, FACTS_SOURCE } from './words.ts';

const SOURCE = `${FACTS_SOURCE} et § 5 ligne 25 ; délais sans réponse : choix du simulateur`;
type Told = Pick<Lesson, 'id' | 'titre' | 'explication' | 'etat' | 'quand' | 'le'>;

/** What thinking that the contract is optional costs, and what answering avoids (§5 row 25). */
export function lessons(world: World): Lesson[] {
  const contract = contractOf(world);
  if (!contract) return [];
  return [...first(world, contract), ...second(world, contract)].map((told) => ({ ...told, source: SOURCE }));
}

function first(world: World, { questionnaire, orientation }: Contract): Told[] {
  if (questionnaire)
    return [
      {
        id: 'engagement-questionnaire',
        titre: 'Vous avez répondu au questionnaire',
        explication: 'Vos réponses ont servi à choisir qui vous accompagne. Sans elles, l’orientation se décide sans vous.',
        etat: 'evite',
      },
    ];
  if (orientation)
    return [
      {
        id: 'engagement-questionnaire',
        titre: 'L’orientation s’est décidée sans vous',
        explication:
          'Personne ne savait ce qui vous gêne. Vous pouvez encore le dire à votre référent, et demander un changement.',
        etat: 'arrive',
        le: orientation.le,
      },
    ];
  return [
    {
      id: 'engagement-questionnaire',
      titre: 'Un questionnaire attend, et il n’est pas facultatif',
      explication:
        'Avec le RSA, l’inscription et le contrat sont prévus par la loi. Quelques minutes suffisent, et on peut être aidé.',
      etat: 'a-venir',
      le: addDays(invitedOn(world), CHOSEN.orientationSansReponse),
      quand: 'Sans réponse, l’orientation se décide ce jour-là.',
    },
  ];
}

function second(world: World, { signeLe, limite }: Contract): Told[] {
  if (limite === undefined) return [];
  const sanction = contractSanctions(world).at(-1);
  if (sanction?.decideLe !== undefined && sanction.etat !== 'sans-suite')
    return [
      {
        id: 'engagement-contrat',
        titre:
          sanction.etat === 'levee' ? 'La suspension s’est arrêtée avec vos démarches' : 'Le contrat n’était pas signé à temps',
        explication:
          'Le président du département peut suspendre une partie du RSA, après une lettre et dix jours. Reprendre ses démarches y met fin.',
        etat: 'arrive',
        le: sanction.decideLe,
      },
    ];
  if (signeLe !== undefined && signeLe > limite)
    return [
      {
        id: 'engagement-contrat',
        titre: 'Le contrat d’engagement est signé en retard',
        explication: `Il est signé le ${dayInWords(signeLe)}. Une lettre peut annoncer une suspension d’une partie du RSA, avec dix jours pour s’expliquer : signer y répond.`,
        etat: 'arrive',
        le: limite,
        quand: 'C’était le dernier jour pour signer.',
      },
    ];
  if (signeLe !== undefined)
    return [
      {
        id: 'engagement-contrat',
        titre: 'Le contrat d’engagement est signé',
        explication: 'Une suspension du RSA est évitée. Le contrat dit aussi ce que l’organisme fera pour vous.',
        etat: 'evite',
      },
    ];
  return [
    {
      id: 'engagement-contrat',
      titre: 'Le contrat d’engagement attend votre signature',
      explication:
        'Un mois pour le signer. Un changement peut se demander avant. Le silence mène à une lettre, puis à une suspension.',
      etat: 'a-venir',
      le: limite,
      quand: 'Dernier jour pour signer.',
    },
  ];
}
