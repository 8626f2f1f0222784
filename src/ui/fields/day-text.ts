/** The three boxes of a date, as typed. */
export type DayParts = { jour: string; mois: string; annee: string };

/** « 2026-11-03 » in three boxes; an unfinished day keeps its empty places (« 2026--3 »). Any other words stay whole in the first box. */
export function splitDay(value: string): DayParts {
  const boxes = /^([^-]*)-([^-]*)-([^-]*)$/.exec(value);
  return boxes ? { jour: boxes[3] ?? '', mois: boxes[2] ?? '', annee: boxes[1] ?? '' } : { jour: value, mois: '', annee: '' };
}

/** Three boxes as « AAAA-MM-JJ ». Unfinished or unreadable parts are kept as typed: the démarche says kindly what is missing. */
export function joinDay({ jour, mois, annee }: DayParts): string {
  const parts = [annee, mois, jour].map((part) => part.trim());
  if (parts.every((part) => part === '')) return '';
  // « 3 novembre 2026 », typed whole in the first box: said as it is, and read by the démarche.
  if (mois.trim() === '' && annee.trim() === '' && !/^\d{1,2}$/.test(jour.trim())) return jour.trim();
  return parts.map((part, rank) => (rank > 0 && /^\d$/.test(part) ? `0${part}` : part)).join('-');
}

/** A whole date pasted or typed in one box: « 3/11/2026 », « 03.11.2026 », « 2026-11-03 ». */
export function readWholeDay(text: string): DayParts | null {
  const french = /^\s*(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})\s*$/.exec(text);
  if (french) return { jour: french[1] ?? '', mois: french[2] ?? '', annee: french[3] ?? '' };
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  return iso ? { jour: iso[3] ?? '', mois: iso[2] ?? '', annee: iso[1] ?? '' } : null;
}
