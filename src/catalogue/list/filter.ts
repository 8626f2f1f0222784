/** What a person asked for. Empty text: no matter. `duree` is a number of minutes at most. */
export interface Filters {
  texte: string;
  portail: string;
  niveau: string;
  /** « falc » for those that are whole in easy French. */
  langue: string;
}

/** What an exercise says of itself in its row. `texte` is already made simple by `simple`. */
export interface Filterable {
  texte: string;
  portail: string;
  niveau: string;
  falc: boolean;
}

const KEYS = ['texte', 'portail', 'niveau', 'langue'] as const;

/** Small letters without accents: « Déclaré » is found by « declare ». */
export const simple = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').replace(/’/g, "'").toLowerCase();

/** True when the exercise answers everything asked; every word must be found somewhere. */
export function matches(item: Filterable, { texte, portail, niveau, langue }: Filters): boolean {
  const words = simple(texte).split(/\s+/).filter(Boolean);
  return (
    (!portail || item.portail === portail) &&
    (!niveau || item.niveau === niveau) &&
    (langue !== 'falc' || item.falc) &&
    words.every((word) => item.texte.includes(word))
  );
}

/** The filters that an address asks for. */
export function filtersFrom(query: string): Filters {
  const asked = new URLSearchParams(query);
  return {
    texte: asked.get('texte') ?? '',
    portail: asked.get('portail') ?? '',
    niveau: asked.get('niveau') ?? '',
    langue: asked.get('langue') ?? '',
  };
}

/** The address that asks for these filters: « ?niveau=debutant », or nothing when there are none. */
export function queryOf(filters: Filters): string {
  const asked = new URLSearchParams();
  for (const key of KEYS) {
    const value = filters[key].trim();
    if (value) asked.set(key, value);
  }
  // Not `size`, which Chrome knows since 113 only.
  const written = asked.toString();
  return written === '' ? '' : `?${written}`;
}
