import { journey } from '#engine/flow/journey.ts';
import { allPapers } from '#engine/household/papers.ts';
import type { World } from '#engine/journal/world.ts';
import { inboxOf } from '#engine/portal/inbox.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { say } from '#engine/words/say.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Texte } from '#schema/texte.ts';

const told = (text: Texte | undefined): string => (text === undefined ? '' : say(text, 'fr').mots);

/**
 * What a person reads at this moment, in French: forms, letters, papers, lessons and glossary. What becomes of the data is told outside
 * the pretend browser, where a doubt has its place.
 */
export function shownWords(world: World, portals: readonly Portal[]): string[] {
  const papers = allPapers(world, portals).flatMap(({ titre, de, sections, paragraphes = [] }) => [
    titre,
    de,
    ...paragraphes,
    ...sections.flatMap((section) => [
      section.titre ?? '',
      ...section.lignes.flatMap(({ libelle, valeur }) => [libelle, valeur]),
    ]),
  ]);
  return [...papers, ...portals.flatMap((portal) => [...lettersAndLessons(world, portal), ...forms(world, portal)])];
}

const lettersAndLessons = (world: World, portal: Portal): string[] => [
  ...inboxOf(world, portal, () => true).flatMap(({ letter: { objet, de, paragraphes, aRetenir = [] } }) => [
    objet,
    de,
    ...paragraphes,
    ...aRetenir.flatMap(({ libelle, valeur }) => [libelle, valeur]),
  ]),
  ...portal.lessons(world).flatMap(({ titre, explication, quand }) => [titre, explication, quand].map(told)),
  ...Object.values(portal.glossaire).map(({ definition }) => told(definition)),
];

const forms = (world: World, portal: Portal): string[] =>
  Object.values(portal.flows ?? {}).flatMap((flow) => {
    const dossier = flow.open(world);
    if (dossier === undefined) return [];
    const { screens, context } = journey(portal, flow, dossier, world);
    return screens.flatMap(({ screen, fields }) => [
      screen.titre,
      ...(ownEntry(portal.pages, flow.id)?.notes?.(screen.id, context) ?? []).flatMap(
        ({ titre = '', texte = '', liste = [] }) => [titre, texte, ...liste],
      ),
      ...fields.flatMap(({ field }) => [
        field.label,
        field.hint ?? '',
        field.alerte ?? '',
        ...(field.options ?? []).flatMap(({ label, hint = '' }) => [label, hint]),
      ]),
    ]);
  });
