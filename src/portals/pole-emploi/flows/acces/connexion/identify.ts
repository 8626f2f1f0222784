import type { World } from '#engine/journal/world.ts';
import { fail } from '#engine/portal/fail.ts';
import type { Reply } from '#engine/portal/route.ts';
import { fileOf, holds, PORTAL } from '#portals/pole-emploi/dossier/file.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';
import { looksLikeRealNir, REAL_NIR } from '#schema/nir.ts';
import { hasSpace } from './space.ts';
import { CONNEXION } from './state.ts';

/** Typed text as an identifier is written: capitals, nothing between the signs. */
export const asIdentifier = (typed: unknown): string => compacted(String(typed ?? '')).toUpperCase();

// What each box waits for. Anything else is perhaps somebody's name, address or password, typed in the wrong one.
const SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['identifiant', /^\d{6,7}[A-Z]$/],
  ['motDePasse', /^(•+|empreinte-[0-9a-f]{4})$/],
  ['codeClavier', /^•+$/],
  ['codePostal', /^00\d{3}$/],
  ['code', /^\d{6}$/],
  ['courrielEspace', /^[^@]+@[^@]+\.test$/],
]);

/** What left the browser, without secrets; what has not the shape of its box is never kept. */
export const sentFact = (donnees: Donnees): Fait => ({
  type: 'envoye',
  dossier: CONNEXION,
  demarche: CONNEXION,
  numero: '',
  donnees: Object.fromEntries(
    Object.entries(donnees).map(([key, value]) => {
      const said = String(value);
      return [key, SHAPES.get(key)?.test(said) ? said : '•'.repeat(Math.min(said.length, 40))];
    }),
  ),
});

export const connected = (etape: 'identifiants' | 'fait'): Fait => ({ type: 'connecte', portail: PORTAL, etape });

/** POST /connexion { identifiant }: the first of the two steps. Each ordinary mistake has its own words. */
export function answerIdentifiant(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const typed = String(corps.identifiant ?? '').trim();
  if (typed === '') return fail(422, 'Écrivez votre identifiant\u00a0: 6 ou 7 chiffres, puis une lettre.');
  const identifiant = asIdentifier(typed);
  const faits = [sentFact({ identifiant })];
  const wrong = wrongIdentifier(typed, identifiant);
  if (wrong) return { ...fail(401, wrong), faits };
  if (!holds(world.compte) || !hasSpace(world) || identifiant !== fileOf(world.compte).identifiant)
    return { ...fail(401, 'Cet identifiant n’est pas connu. Vérifiez chaque chiffre, et la lettre à la fin.'), faits };
  return { status: 200, corps: { identifiant }, faits: [...faits, connected('identifiants')] };
}

function wrongIdentifier(typed: string, identifiant: string): string | undefined {
  if (looksLikeRealNir(identifiant)) return REAL_NIR;
  if (typed.includes('@')) return 'Une adresse de courriel n’est pas l’identifiant. Il a 6 ou 7 chiffres, puis une lettre.';
  if (/^\d{13}(\d{2})?$/.test(identifiant))
    return 'C’est un numéro de sécurité sociale\u00a0: il sert à la CAF. Ici, l’identifiant a 6 ou 7 chiffres, puis une lettre.';
  if (/^\d{11}$/.test(identifiant))
    return 'Un numéro plus long (11 chiffres) est annoncé depuis 2025, mais ce n’est pas vérifié. Ici, l’identifiant a 6 ou 7 chiffres, puis une lettre.';
  if (/^\d{6,7}$/.test(identifiant)) return 'Il manque la lettre à la fin de l’identifiant.';
  if (/^[\dO]{6,7}[A-Z]$/.test(identifiant) && !/^\d{6,7}[A-Z]$/.test(identifiant))
    return 'Écrivez des zéros (0), et non la lettre O.';
  return /^\d{6,7}[A-Z]$/.test(identifiant) ? undefined : 'Un identifiant a 6 ou 7 chiffres, puis une lettre\u00a0: 123456A.';
}
