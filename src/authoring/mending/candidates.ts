import { quoted } from './word-signs.ts';

/** One way to correct a file at one place: the lines as they would be, the first one first, and what was wrong with it. */
export interface Candidate {
  changed: readonly string[];
  message: string;
}

const KEY = '[\\p{L}$][\\p{L}\\p{N}_-]*';
const ENTRY = new RegExp(`^(\\s*(?:-\\s+)*)(${KEY}):(\\s+)(.*)$`, 'su');
const DECALAGE = 'Le décalage au début de cette ligne ne va pas avec les lignes voisines.';
const QUOTE = 'Il manque un guillemet pour fermer ce texte.';

/** What could have been meant by a line, the likeliest first. `lines` are those of the file, `rank` that of the line (0 is the first). */
export function candidatesFor(lines: readonly string[], rank: number): Candidate[] {
  const line = (lines[rank] ?? '').trimEnd();
  if (line.trim() === '' || line.trim().startsWith('#')) return [];
  return [...ofSigns(line), ...ofQuotes(line), ...ofPlace(lines, rank)].filter(({ changed }) => changed[0] !== line);
}

/** Those that change the place of a line, or of all that stands under it, and not what they say. */
export function ofPlace(lines: readonly string[], rank: number): Candidate[] {
  const line = lines[rank] ?? '';
  const indent = line.search(/\S/);
  if (indent < 0 || line.trim().startsWith('#')) return [];
  const rest = line.slice(indent);
  const block = blockFrom(lines, rank, indent);
  const nears = indentsNear(lines, rank, indent);
  return [
    ...(rest.startsWith('- ')
      ? [
          one(
            ' '.repeat(indent + 2) + rest.slice(2).trimStart(),
            'Cette ligne a un tiret de trop : elle continue l’élément commencé plus haut.',
          ),
        ]
      : [indent - 2, indent]
          .filter((place) => place >= 0)
          .map((place) =>
            one(`${' '.repeat(place)}- ${rest}`, 'Il manque le tiret qui commence un nouvel élément de la liste.'),
          )),
    ...nears.map((place) => one(' '.repeat(place) + rest, DECALAGE)),
    ...(block.length < 2
      ? []
      : nears.map((place) => ({ changed: moved(block, place - indent), message: together(block.length - 1) }))),
  ];
}

const one = (line: string, message: string): Candidate => ({ changed: [line], message });

const together = (others: number): string =>
  `Le décalage au début de cette ligne et ${others === 1 ? 'de la suivante' : `des ${others} suivantes`} ne va pas avec les lignes voisines : déplacez-les ensemble.`;

/** A line and those that follow as far to the right, or further. */
function blockFrom(lines: readonly string[], rank: number, indent: number): readonly string[] {
  const after = lines.slice(rank + 1).findIndex((line) => line.trim() !== '' && line.search(/\S/) < indent);
  return after < 0 ? lines.slice(rank) : lines.slice(rank, rank + 1 + after);
}

const moved = (block: readonly string[], by: number): string[] =>
  block.map((line) => (line.trim() === '' ? line : ' '.repeat(Math.max(0, line.search(/\S/) + by)) + line.trimStart()));

/** The indents that the lines around use, and two spaces more, the nearest first. */
function indentsNear(lines: readonly string[], rank: number, own: number): number[] {
  const around = lines.slice(Math.max(0, rank - 8), rank + 4).filter((_, place, list) => list[place]?.trim() !== '');
  const found = around.flatMap((line) => {
    const dash = /^( *)(- +)?/.exec(line);
    const first = dash?.[1]?.length ?? 0;
    return [first, first + (dash?.[2]?.length ?? 0), first + 2];
  });
  return [...new Set(found)].filter((place) => place !== own).sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
}

/** A colon that is missing, or stuck to what follows it. */
export function ofColon(line: string): Candidate[] {
  const stuck = new RegExp(`^(\\s*(?:-\\s+)*)(${KEY}):(?=\\S)`, 'u');
  const bare = new RegExp(`^(\\s*(?:-\\s+)*)(${KEY})(?=\\s+\\S)`, 'u');
  const missing = 'Il manque les deux-points après le nom.';
  return [
    ...(stuck.test(line) ? [one(line.replace(stuck, '$1$2: '), 'Il manque une espace après les deux-points.')] : []),
    ...(!ENTRY.test(line) && bare.test(line) ? [one(line.replace(bare, '$1$2:'), missing)] : []),
    ...(/^\s*(?:-\s+)?[\p{L}$][\p{L}\p{N}_-]*$/u.test(line) ? [one(`${line}:`, missing)] : []),
  ];
}

function ofSigns(line: string): Candidate[] {
  const found: Candidate[] = ofColon(line);
  const say = (changed: string, message: string) => found.push(one(changed, message));
  if (/\t/.test(line)) say(line.replace(/\t+/g, ' '), 'Une tabulation est dans cette ligne : remplacez-la par une espace.');
  const closed = closeAll(line);
  if (closed !== line) say(closed, `Il manque « ${closed.slice(line.length).trim()} » à la fin de cette ligne.`);
  const inFlow = line.replace(/([{,]\s*[\p{L}][\p{L}\p{N}]*):(?=[^\s,}])/gu, '$1: ');
  if (inFlow !== line) say(inFlow, 'Il manque une espace après les deux-points.');
  const lessClosed = line.replace(/\s*[}\]]\s*$/, '');
  if (lessClosed !== line && /[{[]/.test(line))
    say(lessClosed, 'Il y a une parenthèse fermante de trop à la fin de cette ligne.');
  if (line === '---') say('', 'Un fichier contient un seul texte : retirez la ligne « --- ».');
  return found;
}

/** The line with the braces and brackets that it left open. */
function closeAll(line: string): string {
  const open: string[] = [];
  for (const sign of line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '')) {
    if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    if (sign === open.at(-1)) open.pop();
  }
  return open.length === 0
    ? line
    : line +
        open
          .reverse()
          .map((sign) => (sign === '}' ? ' }' : ']'))
          .join('');
}

function ofQuotes(line: string): Candidate[] {
  const [, before = '', key = '', space = '', value = ''] = ENTRY.exec(line) ?? [];
  const item = /^(\s*-\s+)(.*)$/su.exec(line);
  const start = key === '' ? (item?.[1] ?? '') : `${before}${key}:${space}`;
  const text = key === '' ? (item?.[2] ?? '') : value;
  if (start === '' || text === '') return [];
  const found: Candidate[] = [];
  const say = (changed: string, message: string) => found.push(one(start + changed, message));
  const inner = /^"(.*)"$/su.exec(text)?.[1];
  if (inner !== undefined && /\\/.test(inner))
    say(
      `"${inner.replace(/\\(?!["\\])/g, '\\\\')}"`,
      'Entre guillemets doubles, la barre « \\ » a un sens spécial. Doublez-la : « \\\\ ».',
    );
  if (inner !== undefined)
    say(quoted(inner), 'Un guillemet droit ferme le texte trop tôt. À l’intérieur d’un texte, mettez « et ».');
  if (/^"[^"]*$/.test(text)) say(`${text}"`, QUOTE);
  const apostrophes = /^'(.*)'$/su.exec(text)?.[1];
  if (apostrophes !== undefined)
    say(quoted(apostrophes.replace(/''/g, '’')), 'Une apostrophe ferme le texte trop tôt. Mettez-le entre guillemets doubles.');
  if (/^'[^']*$/.test(text)) say(quoted(text.slice(1)), QUOTE);
  if (!/^["'{[|>]/.test(text)) say(quoted(text), wrapWhy(text));
  const flow = /^[{[]/.test(text) ? quotedInFlow(text) : text;
  if (flow !== text) say(flow, 'Un texte contient « : » ou « , » : mettez-le entre guillemets.');
  return found;
}

function wrapWhy(text: string): string {
  if (/^[@`%]/.test(text)) return `Un texte ne commence pas par ${text.charAt(0)}. Mettez-le entre guillemets.`;
  if (/^[&*]/.test(text))
    return 'Les raccourcis « & » et « * » ne sont pas permis. Si c’est du texte, mettez-le entre guillemets.';
  if (text.startsWith('!')) return 'Une valeur ne commence pas par « ! ». Si c’est du texte, mettez-le entre guillemets.';
  return 'Cette ligne a un « : » de trop. Mettez le texte entre guillemets.';
}

/** `{ fr: Août : le salaire }`: the bare texts of a flow that hold a colon. */
const quotedInFlow = (text: string): string =>
  text.replace(/(:\s+)([^"'{}[\],:]+ : [^"'{}[\],]+?)(?=\s*[,}])/g, (_all, colon: string, bare: string) => colon + quoted(bare));
