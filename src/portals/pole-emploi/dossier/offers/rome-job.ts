import { fromList } from '#engine/answers/answer.ts';
import { type Reader, refuse } from '#engine/answers/reader.ts';
import { isRomeCode } from '../data/rome.ts';

const jobInList = fromList({ forme: /^[A-N]\d{4}$/, quoi: 'un métier' });

/** Reads a code of the ROME: its form, then whether it exists. */
export const romeJob: Reader = (saisie, place) => {
  const reading = jobInList(saisie, place);
  if (!reading.ok || isRomeCode(saisie)) return reading;
  return refuse(
    `Le code ${saisie} n’existe pas dans la liste des métiers. Écrivez quelques lettres, puis choisissez dans la liste.`,
  );
};
