import { monthInWords } from '#engine/journal/day.ts';
import { monthIn } from '#engine/portal/letter-data.ts';
import type { Part } from '#engine/portal/part.ts';
import { ofName } from '#engine/words/say.ts';
import { letterOf } from '#portals/pole-emploi/letter.ts';
import { CORRECTION_SOURCE } from './happenings.ts';

/** What the adviser answers. */
export const letters: NonNullable<Part['letters']> = {
  'correction-prise-en-compte': letterOf(({ donnees }) => {
    const objets = Array.isArray(donnees.objets) ? donnees.objets : [];
    return {
      objet: `Votre actualisation ${ofName(monthInWords(monthIn(donnees, 'mois')))} est corrigée`,
      paragraphes: [
        'Un conseiller a lu votre demande et a corrigé votre déclaration.',
        ...(objets.includes('inscription') ? ['Votre inscription continue : la fin d’inscription est annulée.'] : []),
        'Le calcul est refait demain. Si le mois est déjà payé, la différence est versée, ou elle est à rendre.',
        'Vous avez bien fait de le dire vous-même.',
      ],
      source: CORRECTION_SOURCE,
    };
  }),
};
