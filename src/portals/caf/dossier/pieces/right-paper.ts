import type { PaperText } from '#engine/household/truth.ts';
import { monthInWords, monthOf } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { doesFor, kindOfPaper } from './kinds.ts';
import { firstName, type Wanted } from './wanted.ts';

type Known = Pick<World, 'compte'>;

/** Is it a paper of the kind that is wanted? */
export const isRightKind = (paper: PaperText, { piece }: Wanted): boolean => doesFor(kindOfPaper(paper), piece);

/** All that is written on a paper, as one looks for a name or a month in it. */
const textOf = ({ titre, sections, paragraphes = [] }: PaperText): string =>
  [titre, ...sections.flatMap(({ lignes }) => lignes.map(({ valeur }) => valeur)), ...paragraphes].join(' ');

/** Is it about the right person? A RIB must be in the name of the claimant; a paper that names nobody is taken. */
export function isOfRightPerson(world: Known, paper: PaperText, { personne }: Wanted): boolean {
  const { prenom, nom, foyer } = world.compte;
  const text = textOf(paper);
  if (paper.type === 'rib') return text.includes(nom);
  const named = [...foyer.adultes, ...foyer.enfants].map((one) => one.prenom).filter((name) => text.includes(name));
  const wanted = personne === undefined ? prenom : firstName(world, personne);
  return personne === undefined || named.length === 0 || named.includes(wanted);
}

/** Is it about the right month? */
export function isOfRightMonth(paper: PaperText, { mois }: Wanted): boolean {
  if (mois === undefined) return true;
  if (paper.type === 'bulletin') return paper.id.endsWith(mois);
  return textOf(paper).includes(monthInWords(mois)) || monthOf(paper.le) === mois;
}

/** Is it the very paper that was asked for? */
export const isRight = (world: Known, paper: PaperText, wanted: Wanted): boolean =>
  isRightKind(paper, wanted) && isOfRightPerson(world, paper, wanted) && isOfRightMonth(paper, wanted);
