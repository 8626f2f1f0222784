// Signs of a path that what builds the site reads as something else: the apostrophe ends a text for Workbox, « " » for Astro, « % »
// begins an escape and « # » or « ? » end a path for Vite, « $ » is a group for Rolldown, « * » a pattern for Node. Each sign of a
// keyboard was tried, on 28/11/2026; the others, spaces and accents included, do no harm. Plain JavaScript: see setup.mjs.
const BAD = /['"%#?$*]/g;
// Elsewhere than on Windows, a name may hold what all tools take for a separation.
const BAD_ELSEWHERE = /['"%#?$*\\]/g;

/** What to say of a project folder whose path would break the tools; undefined when it will do. */
export function badFolder(folder, platform) {
  const signs = new Set(folder.match(platform === 'win32' ? BAD : BAD_ELSEWHERE));
  if (signs.size === 0) return undefined;
  const said = [...signs].map((sign) => `« ${sign} »`).join(' et ');
  const instead = platform === 'win32' ? 'C:\\demarches-a-blanc' : '~/demarches-a-blanc';
  return `Le site ne peut pas être préparé dans ce dossier :\n\n  ${folder}\n
À cause de ${said} dans son nom, ou dans celui d’un dossier qui le contient.
Renommez ce dossier, ou déplacez le projet, par exemple ici : ${instead}
Les espaces et les accents ne gênent pas.\n`;
}
