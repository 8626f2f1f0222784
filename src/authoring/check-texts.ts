import type { Portal } from '#engine/portal/portal.ts';
import type { Compte } from '#schema/compte.ts';
import { nearest, swap, unknownName } from './nearest.ts';
import type { Report } from './problem.ts';
import { lackingIn, languagesOf, type Placed, textsOfCompte, variantsOf } from './texts.ts';

const MARK = /\[\[([^[\]]*)\]\]/g;

/** Checks the glossary marks of texts, `[[id]]` or `[[id|mot affiché]]`. */
export function checkMarks(texts: readonly Placed[], portals: readonly Portal[], report: Report): void {
  const known = portals.flatMap(({ glossaire }) => Object.keys(glossaire));
  for (const { path, texte } of texts) {
    for (const [, mots] of variantsOf(texte)) {
      for (const [, mark = ''] of mots.matchAll(MARK)) {
        const [id = '', ...shown] = mark.split('|');
        if (!known.includes(id))
          report.erreur(
            path,
            `Glossaire. ${unknownName(id, known, 'Le mot du glossaire')}`,
            swap(`[[${id}`, nearest(id, known)?.replace(/^/, '[['), 'valeur'),
          );
        if (shown.length > 1 || shown[0]?.trim() === '')
          report.erreur(path, `Une marque de glossaire s’écrit [[${id}|mot affiché]], avec une seule barre et un mot.`);
      }
      if (/\[\[|\]\]/.test(mots.replace(MARK, '')))
        report.erreur(path, 'Une marque de glossaire est mal fermée. Elle s’écrit [[id|mot affiché]].');
    }
  }
}

/** A language that was begun must be whole: a text that changes language half-way loses its reader. */
export function checkLanguages(texts: readonly Placed[], lineOf: (path: Placed['path']) => number, report: Report): void {
  for (const langue of languagesOf(texts)) {
    const lacking = lackingIn(texts, langue);
    const [first] = lacking;
    if (!first) continue;
    const lines = [...new Set(lacking.map(({ path }) => lineOf(path)))];
    const where =
      lines.length === 1 ? `ligne ${lines[0]}` : `lignes ${lines.slice(0, 8).join(', ')}${lines.length > 8 ? '…' : ''}`;
    report.attention(
      first.path,
      `La langue « ${langue} » est commencée, mais il manque ${lacking.length} texte${lacking.length > 1 ? 's' : ''} (${where}).`,
    );
  }
}

/** A scenario whole in a language deserves an account that speaks it too. */
export function checkAccountLanguages(texts: readonly Placed[], compte: Compte, report: Report): void {
  for (const langue of languagesOf(texts)) {
    if (lackingIn(textsOfCompte(compte), langue).length > 0)
      report.attention(['compte'], `Ce scénario existe en « ${langue} », mais pas tous les textes du compte « ${compte.id} ».`);
  }
}
