/**
 * Every DOM id that a field makes, from its own. Two hyphens: a field's id holds one at most between two letters, so the part of one
 * field is never another field, and an answer called « erreur » is never the message of an error.
 */
export const idsOf = (id: string) => ({
  hint: `${id}--aide`,
  error: `${id}--erreur`,
  note: `${id}--note`,
  unit: `${id}--unite`,
  name: `${id}--nom`,
  undo: `${id}--annuler`,
  list: `${id}--liste`,
  /** One box of several: « Mois ». */
  part: (part: string) => `${id}--partie-${part}`,
  line: (line: string) => `${id}--ligne-${line}`,
  /** The first answer has the field's own id: a link to the field lands on something that can be used. */
  option: (rank: number) => (rank === 0 ? id : `${id}--reponse-${rank}`),
});
