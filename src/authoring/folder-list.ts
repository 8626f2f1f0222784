/** A file of the trainers' folder that nobody would read, and why: its name or its place, and the one that would do. */
export interface Refused {
  name: string;
  why: string;
}

/** What the trainers' folder holds: the files that are read by the check, the site, the key and the room, and those that are refused. */
export interface FolderList {
  contents: string[];
  refused: Refused[];
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const YAML_ENDING = /\.ya?ml(\.[a-z]{2,4})?$/i;
const LONGEST = 60;
// « essai/… » are the files that a trainer only tries, kept by the browser.
const TAKEN_FOLDERS = ['essai'];
const SAY_THE_PORTAL = 'Écrivez-y la ligne « portail », et rangez-le dans le dossier de ce portail.';

/** Is this a file that a system or an editor leaves beside those of people? Looked at in the last name of a path; never read, never built. */
export const isSystemFile = (path: string): boolean => {
  const name = lastOf(path);
  return /^(\.|~\$|~wrl)|~$|^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx|\$recycle\.bin)$/i.test(name);
};

/**
 * The one list of the trainers' folder. `names` are paths from that folder, with « / »; `textOf` gives the text of one, read only when its
 * name alone does not tell what it is.
 */
export function listFolder(names: readonly string[], textOf: (name: string) => string): FolderList {
  const contents: string[] = [];
  const wrong: string[] = [];
  for (const name of [...names].sort()) {
    if (name.split('/').some(isSystemFile)) continue;
    if (!YAML_ENDING.test(name) && !(/(\.txt|\/[^./]+|^[^./]+)$/i.test(name) && isContent(textOf(name)))) continue;
    (whyNotHere(name) === undefined ? contents : wrong).push(name);
  }
  const taken = new Set(contents);
  const refused = wrong.map((name) => {
    const right = rightPath(name, textOf);
    if (right === undefined) return { name, why: `${whyNotHere(name)} ${SAY_THE_PORTAL}` };
    const better = free(right, taken);
    taken.add(better);
    return { name, why: `${whyNotHere(name)} ${sayBetter(name, better)}` };
  });
  return { contents, refused };
}

/** Why a file given by itself, from anywhere, would not be read once in its folder; undefined when its name is right. */
export function whyWrongName(path: string): string | undefined {
  const name = lastOf(path);
  const why = whyWrong(name);
  return why && `${why} ${sayBetter(name, rightName(name))}`;
}

function whyNotHere(name: string): string | undefined {
  const parts = name.split('/');
  const [folder = ''] = parts;
  const wrongName = whyWrong(parts.at(-1) ?? '');
  if (parts.length === 1) return 'Ce fichier est à côté des dossiers : il ne serait pas lu.';
  if (parts.length > 2) return 'Ce fichier est dans un sous-dossier : il ne serait pas lu.';
  if (TAKEN_FOLDERS.includes(folder)) return `Le nom « ${folder} » est gardé pour les fichiers que l’on essaie.`;
  if (!NAME.test(folder)) return 'Le nom d’un dossier s’écrit en minuscules, sans accent ni espace.';
  return wrongName;
}

function whyWrong(name: string): string | undefined {
  if (!/\.yaml$/.test(name)) return 'Le nom d’un fichier finit par « .yaml », en minuscules : autrement, il ne serait pas lu.';
  const stem = name.slice(0, -'.yaml'.length);
  if (stem.length > LONGEST) return `Ce nom de fichier est trop long : ${LONGEST} signes au plus.`;
  return NAME.test(stem)
    ? undefined
    : 'Le nom d’un fichier s’écrit en minuscules, avec des chiffres et des tirets, sans accent, espace ni autre signe.';
}

const sayBetter = (name: string, better: string): string =>
  name.includes('/') || better.includes('/') ? `Rangez-le ici : scenarios/${better}` : `Renommez-le : ${better}`;

/** « Été (1) - Copie.YML » gives « ete-1-copie.yaml ». */
export const rightName = (name: string): string =>
  `${slugOf(name.replace(YAML_ENDING, '').replace(/\.txt$/i, ''), 'mon-fichier')}.yaml`;

/** « Mon été 2 » gives « mon-ete-2 »: a name that any system, any address and any page can hold. `otherwise`: when no letter is left. */
export const slugOf = (words: string, otherwise: string): string =>
  words
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '') || otherwise;

// Undefined for a scenario beside the folders that names no portal: nothing tells where it goes.
function rightPath(path: string, textOf: (name: string) => string): string | undefined {
  const [folder = '', ...rest] = path.split('/');
  const file = rightName(rest.at(-1) ?? folder);
  const own = slugOf(folder, '');
  // An account found anywhere goes with the others; a scenario that stands beside the folders goes to that of its portal.
  if (isAccount(textOf(path))) return `comptes/${file}`;
  if (rest.length > 0 && own !== '' && !TAKEN_FOLDERS.includes(own)) return `${own}/${file}`;
  const portal = /^portail:\s*["']?([a-z0-9-]+)/m.exec(textOf(path))?.[1];
  return portal && `${portal}/${file}`;
}

/** « a.yaml », or « a-2.yaml » when there is already one. */
function free(path: string, taken: ReadonlySet<string>): string {
  const stem = path.replace(/\.yaml$/, '');
  let found = path;
  for (let rank = 2; taken.has(found); rank += 1) found = `${stem}-${rank}.yaml`;
  return found;
}

const isAccount = (text: string): boolean => /^(identifiants|verite)\s*:/m.test(text);
const isContent = (text: string): boolean => isAccount(text) || /^(etapes|solution)\s*:/m.test(text);
const lastOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? '';
