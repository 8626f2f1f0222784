import type { YamlProblem } from '../read-yaml.ts';

/*
 * Accents that were encoded twice: a file in UTF-8 was opened as if it were in Windows-1252, then saved (« dÃ©claration »). Nothing refuses
 * them, and learners would read them as they are.
 */
// Windows-1252, from 0x80: the letters that stand there for the bytes of UTF-8.
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const RUN = new RegExp(`[\\u0080-\\u00ff${FROM_80}]{2,}`, 'g');
/** What French is written with: only these are put back, so that no word is taken for such a run. */
const FRENCH = /^[\u00a0«»°·éèêëàâäçôöûùüîïÿñÉÈÊËÀÂÄÇÔÖÛÙÜÎÏœŒæÆ’‘“”…–—•€\u202f]+$/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text with its accents put back, and the one remark that says so; no remark when nothing was encoded twice. */
export function onceEncoded(text: string): { text: string; faults: YamlProblem[] } {
  const lines = text.split('\n');
  const mended = lines.map((line) => line.replace(RUN, decoded));
  const wrong = lines.flatMap((line, rank) => (line === mended[rank] ? [] : [rank]));
  const [first] = wrong;
  if (first === undefined) return { text, faults: [] };
  const [shown = ''] = (lines[first] ?? '').match(RUN)?.filter((run) => decoded(run) !== run) ?? [];
  const others = wrong.length - 1;
  const where = others === 0 ? '' : ` et de ${others === 1 ? 'une autre' : `${others} autres`}`;
  const message = `Les accents de cette ligne${where} ont été abîmés : « ${shown} » au lieu de « ${decoded(shown)} ». Le fichier a été ouvert puis enregistré sans être en UTF-8. Reprenez votre copie d’avant, ou corrigez chaque ligne.`;
  return { text: mended.join('\n'), faults: [{ line: first + 1, message, corrected: mended[first] ?? '' }] };
}

/** A run read again as the UTF-8 that it was, piece by piece; what was not stays. */
function decoded(run: string): string {
  let left = '';
  for (let at = 0; at < run.length; ) {
    const found = [3, 2].map((size) => ({ size, sign: signOf(run.slice(at, at + size), size) })).find(({ sign }) => sign);
    left += found?.sign ?? run.charAt(at);
    at += found?.size ?? 1;
  }
  return left;
}

function signOf(piece: string, size: number): string | undefined {
  if (piece.length < size) return undefined;
  const bytes = [...piece].map((sign) => (sign <= '\u00ff' ? sign.charCodeAt(0) : 0x80 + FROM_80.indexOf(sign)));
  try {
    const sign = utf8.decode(Uint8Array.from(bytes));
    return sign.length === 1 && FRENCH.test(sign) ? sign : undefined;
  } catch {
    return undefined;
  }
}
