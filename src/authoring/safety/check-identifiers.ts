import { ofName } from '#engine/words/say.ts';
import type { Compte } from '#schema/compte.ts';
import { legible } from '#schema/legible.ts';
import { type Path, type Report, stringsIn } from '../problem.ts';

/** How a person is recognised, in words: what it is, and the letters and digits of it. */
type Known = { quoi: string; signes: string };

// The same accounts are asked for each story of a folder.
const asked = new WeakMap<Compte, Known[]>();
function identifiersOf(compte: Compte): Known[] {
  const known = asked.get(compte) ?? readIdentifiers(compte);
  asked.set(compte, known);
  return known;
}

function readIdentifiers({ identifiants, ...sections }: Compte): Known[] {
  const all: [string, string | undefined][] = [
    ['le numéro de sécurité sociale', identifiants.numeroSecuriteSociale],
    ['le numéro d’allocataire', identifiants.numeroAllocataire],
    ['le mot de passe', identifiants.motDePasse],
    ['l’adresse de courriel', identifiants.courriel],
    ['le téléphone', identifiants.telephone],
    // The file of each administration may have its own way in.
    ...Object.values(sections).flatMap((section): [string, string | undefined][] => [
      ['l’identifiant', written(section, 'identifiant')],
      ['le mot de passe', written(section, 'motDePasse')],
    ]),
  ];
  // A password without a digit may be a word of any sentence.
  return all.flatMap(([quoi, text]) => (text === undefined || !/[\d@]/.test(text) ? [] : [{ quoi, signes: bare(text) }]));
}

const written = (section: unknown, key: string): string | undefined => {
  const value =
    typeof section === 'object' && section !== null ? Object.entries(section).find(([name]) => name === key)?.[1] : undefined;
  return typeof value === 'string' ? value : undefined;
};

// Spaces inside a number are only there to read it.
const bare = (text: string): string => legible(text).replace(/(\d)[ .-](?=\d)/g, '$1');
const holds = (text: string, { signes }: Known): boolean =>
  text.includes(signes) &&
  text
    .split(signes)
    .some(
      (before, rank, all) => rank < all.length - 1 && !/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(all[rank + 1] ?? ''),
    );

/** A story that gives its learner what opens somebody else's account: nobody could go in with it. `value` is the scenario as written. */
export function checkIdentifiers(value: unknown, compte: Compte, comptes: Iterable<Compte>, report: Report): void {
  const own = new Set(identifiersOf(compte).map(({ signes }) => signes));
  const others = [...comptes].flatMap((other) =>
    other.id === compte.id ? [] : identifiersOf(other).flatMap((known) => (own.has(known.signes) ? [] : [{ ...known, other }])),
  );
  for (const { path, text } of stringsIn(value, [])) {
    const seen = bare(text);
    const found = others.find((known) => holds(seen, known));
    if (found) tell(path, found.quoi, found.other, compte, report);
  }
}

const tell = (path: Path, quoi: string, other: Compte, compte: Compte, report: Report): void =>
  report.attention(
    path,
    `C’est ${quoi} ${ofName(other.prenom)} (compte « ${other.id} »), et l’histoire est celle ${ofName(compte.prenom)}. Prenez ce qui est dans le compte « ${compte.id} ».`,
  );
