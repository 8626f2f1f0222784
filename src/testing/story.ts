import type { Incident, Scenario } from '#schema/scenario.ts';

/** An incident that strikes one kind of request. */
export const incident = (type: Incident['type'], requete: string, fois = 1): Incident => ({
  id: `${type}-${requete}`,
  type,
  requete,
  fois,
  queFaire: 'Réessayez plus tard.',
});

/** A story in which nothing happens. */
export const STORY: Omit<Scenario, 'portail'> = {
  id: 'essai',
  titre: 'Un essai',
  resume: 'Pour les essais.',
  compte: '',
  debut: '2026-11-03',
  regles: '2026-11',
  strict: false,
  public: 'Développeurs',
  niveau: 'debutant',
  minutes: 5,
  objectifs: ['Essayer'],
  competences: ['Essayer'],
  prerequis: [],
  but: 'Essayer.',
  etapes: [],
  incidents: [],
  solution: [],
  retenir: [],
  garder: [],
  discussion: [],
};
