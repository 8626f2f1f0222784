// The figures, as a table to read and as JSON.
import { cpus } from 'node:os';

const number = (value) => value.toLocaleString('fr-FR', { maximumFractionDigits: 2 });
const figure = ({ mediane, quart, troisQuarts }, unit) =>
  `${number(mediane)} ${unit} (${number(quart)} à ${number(troisQuarts)})`;
/** Is the bound of a line held? A ratio has `borne`, what stands alone has `auPlus`, in its own unit; undefined without a bound. */
export const isHeld = ({ mesure, rapport, borne, auPlus }) =>
  borne !== undefined ? rapport <= borne : auPlus !== undefined ? mesure.mediane <= auPlus : undefined;
const verdict = (line) => ({ true: 'tenu', false: '**dépassé**' })[isHeld(line)] ?? '';
/** What a line must not pass, in words. */
export const boundOf = ({ borne, auPlus, unite = 'ms' }) =>
  borne !== undefined ? `× ${number(borne)}` : auPlus !== undefined ? `${number(auPlus)} ${unite}` : '';

// What stands below is written by hand.
const NOTES = '## À savoir en lisant ces chiffres';

/** The page of figures, in Markdown, with the notes of the page as it was. */
export function asPage({ lignes, le, machine, lent }, before = '') {
  const notes = before.includes(NOTES) ? `\n${before.slice(before.indexOf(NOTES))}` : '';
  const rows = lignes.map((line) => {
    const { titre, mesure, reference, rapport, unite = 'ms' } = line;
    const compared = reference ? `${figure(reference, unite)}, ${reference.titre}` : '';
    return `| ${titre} | ${figure(mesure, unite)} | ${compared} | ${rapport === undefined ? '' : `× ${number(rapport)}`} | ${boundOf(line)} | ${verdict(line)} |`;
  });
  return `# Ce que la salle coûte à une vieille machine

Commande : \`npm run bench\` (construit le site s’il le faut ; \`npm run bench -- --fois 30\` pour mesurer davantage).
Mesuré le ${le}, sur ${machine}. Dans le navigateur, le processeur est ralenti ${lent} fois. Chaque mesure et sa référence
alternent dans la même séance. Médiane, puis entre parenthèses premier et troisième quarts. Les mêmes chiffres : \`performance.json\`.

| mesure | ici | comparé à | rapport | borne | |
|---|---|---|---|---|---|
${rows.join('\n')}

Comment c’est mesuré : \`tools/bench/\`. « Prêt à écrire » : le premier champ prend le curseur et garde une lettre. « Une touche » : de la
touche à l’image qui suit. « Une réponse » : de la sortie du champ à l’image qui suit, enregistrement compris.
${notes}`;
}

/** What computer measured. */
export const machine = () => `${cpus().length} cœurs ${cpus()[0]?.model.trim() ?? ''}`.trim();
