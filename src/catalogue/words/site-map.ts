/** The page that leads to every other. */
export const siteMap = {
  title: 'Plan du site',
  lead: 'Toutes les pages, une par ligne.',
  exercisesOf: 'Exercices : {nom}',
  facts: 'Faits relevés : {nom}',
} as const;
