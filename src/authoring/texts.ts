import type { Compte } from '#schema/compte.ts';
import type { Scenario } from '#schema/scenario.ts';
import { LANGUES, type Langue, type Texte } from '#schema/texte.ts';
import type { Path } from './problem.ts';

/** One text that may have variants, and where it stands in the file. */
export interface Placed {
  path: Path;
  texte: Texte;
}

const one = (path: Path, texte: Texte | undefined): Placed[] => (texte === undefined ? [] : [{ path, texte }]);
const list = (key: Path, textes: readonly Texte[]): Placed[] => textes.map((texte, rank) => ({ path: [...key, rank], texte }));

/** Every text of a scenario, in the order of its keys. */
export function textsOfScenario(scenario: Scenario): Placed[] {
  const {
    titre,
    resume,
    public: pourQui,
    but,
    objectifs,
    competences,
    prerequis,
    etapes,
    incidents,
    retenir,
    garder,
    discussion,
  } = scenario;
  return [
    ...one(['titre'], titre),
    ...one(['resume'], resume),
    ...one(['public'], pourQui),
    ...list(['objectifs'], objectifs),
    ...list(['competences'], competences),
    ...list(['prerequis'], prerequis),
    ...one(['but'], but),
    ...etapes.flatMap((etape, rank) => [
      ...one(['etapes', rank, 'titre'], etape.titre),
      ...one(['etapes', rank, 'consigne'], etape.consigne),
      ...one(['etapes', rank, 'ou'], etape.ou),
      ...one(['etapes', rank, 'explication'], etape.explication),
      ...list(['etapes', rank, 'indices'], etape.indices),
      ...one(['etapes', rank, 'reussite'], etape.reussite),
    ]),
    ...incidents.flatMap((incident, rank) => one(['incidents', rank, 'queFaire'], incident.queFaire)),
    ...list(['retenir'], retenir),
    ...list(['garder'], garder),
    ...list(['discussion'], discussion),
  ];
}

/** Every text of an account. */
export function textsOfCompte({ presentation, histoire, papiers }: Compte): Placed[] {
  return [
    ...one(['presentation'], presentation),
    ...one(['histoire'], histoire),
    ...papiers.flatMap((papier, rank) => (papier.type === 'courrier' ? one(['papiers', rank, 'texte'], papier.texte) : [])),
  ];
}

/** The words of each language of a text. */
export const variantsOf = (texte: Texte): [Langue, string][] =>
  typeof texte === 'string'
    ? [['fr', texte]]
    : LANGUES.flatMap((langue) => (texte[langue] === undefined ? [] : [[langue, texte[langue]]]));

/** The languages begun in these texts, French apart. */
export const languagesOf = (texts: readonly Placed[]): Langue[] =>
  LANGUES.filter((langue) => langue !== 'fr' && texts.some(({ texte }) => variantsOf(texte).some(([other]) => other === langue)));

/** The texts that a language lacks. */
export const lackingIn = (texts: readonly Placed[], langue: Langue): Placed[] =>
  texts.filter(({ texte }) => !variantsOf(texte).some(([other]) => other === langue));
