import type { Compte } from '#schema/compte.ts';
import type { Words } from './words.ts';

const CAPITAL = /^./;

/** Who lives here, in a few words: « Un adulte, un enfant ». */
export function familyInWords({ foyer }: Compte, { household: say }: Words): string {
  const children = foyer.enfants.length;
  const parts = [
    foyer.adultes.length > 1 ? say.couple : say.adult,
    children === 0 ? say.noChild : children === 1 ? say.oneChild : say.children.replace('{n}', String(children)),
    foyer.enceinte ? say.expecting : '',
  ];
  return parts
    .filter(Boolean)
    .join(', ')
    .replace(CAPITAL, (letter) => letter.toUpperCase());
}

/** The few facts that tell two persons apart on a card. */
export function householdFacts(compte: Compte, words: Words): string[] {
  const { household: say } = words;
  const benefits = (compte.droits?.prestations ?? []).map((benefit) => say.benefits[benefit]).join(say.and);
  return [
    familyInWords(compte, words),
    say.housing[compte.logement.statut],
    ...(benefits === '' ? [] : [say.benefitsOf.replace('{quoi}', benefits)]),
  ];
}
