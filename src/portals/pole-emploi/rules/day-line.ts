/** One step of a count of days shown to a learner: `jours` is signed; `libelle` and `detail` in plain French. */
export interface DayLine {
  libelle: string;
  detail: string;
  jours: number;
  source: string;
}

export const dayLine = (libelle: string, detail: string, jours: number, source: string): DayLine => ({
  libelle,
  detail,
  jours,
  source,
});

/** The sum of the lines, in days. */
export const daysIn = (lines: readonly DayLine[]): number => lines.reduce((total, { jours }) => total + jours, 0);

/** « 1 jour », « 30 jours » */
export const daysInWords = (count: number): string => `${count} jour${Math.abs(count) > 1 ? 's' : ''}`;
