import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Taken } from '#engine/portal/receives.ts';
import { bareWords } from '#engine/words/bare-words.ts';
import type { Donnees } from '#schema/evenement.ts';
import { isOwnName, NOT_THE_HOLDER } from '../banque/account.ts';
import { childrenSaid } from './children-said.ts';
import { COUPLES } from './options.ts';

type Mistakes = NonNullable<Taken['erreurs']>;

/** What a good portal sees before anything leaves: a date that has not come, a child told twice, the account of somebody else. */
export const mistakesIn = (donnees: Donnees, world: World, { anonyme = false } = {}): Mistakes => [
  ...future(donnees, world),
  ...childrenTwice(donnees),
  ...(anonyme ? [] : [...otherHolder(donnees, world), ...sameAdult(donnees, world)]),
];

const PAST: readonly string[] = [
  'demandeNaissance',
  'demandeFamilleDepuis',
  'demandeAdresseDepuis',
  'demandeEnfantNaissance',
  'demandeSejourDepuis',
];

const future = (donnees: Donnees, { today }: World): Mistakes =>
  Object.entries(donnees).flatMap(([cle, valeur]) =>
    PAST.includes(cle.split('@')[0] ?? '') && typeof valeur === 'string' && valeur > today
      ? [{ cle, message: 'Cette date n’est pas encore venue. Relisez le jour, le mois et l’année.' }]
      : [],
  );

function childrenTwice(donnees: Donnees): Mistakes {
  const ids = childrenSaid(donnees);
  const name = (id: string) =>
    `${bareWords(textIn(donnees, `demandeEnfantPrenom@${id}`))} ${textIn(donnees, `demandeEnfantNaissance@${id}`)}`;
  const names = ids.map(name);
  return ids.flatMap((id, rank) =>
    names.indexOf(names[rank] ?? '') < rank
      ? [{ cle: `demandeEnfantPrenom@${id}`, message: 'Cet enfant est déjà écrit plus haut. Enlevez une des deux lignes.' }]
      : [],
  );
}

/** The account must be in the name of who asks (caf.md §5 row 17). */
function otherHolder(donnees: Donnees, { compte }: World): Mistakes {
  const usual = textIn(donnees, `demandeNomUsage@${compte.foyer.adultes[0]?.id ?? ''}`);
  return isOwnName(textIn(donnees, 'demandeTitulaire'), compte, usual)
    ? []
    : [{ cle: 'demandeTitulaire', message: NOT_THE_HOLDER }];
}

function sameAdult(donnees: Donnees, { compte }: World): Mistakes {
  const [first, second] = compte.foyer.adultes;
  const partner = second?.id ?? 'conjoint';
  if (!COUPLES.includes(textIn(donnees, 'demandeFamille')) || !first) return [];
  const who = (id: string) =>
    `${bareWords(textIn(donnees, `demandePrenoms@${id}`))} ${textIn(donnees, `demandeNaissance@${id}`)}`;
  return who(first.id) === who(partner)
    ? [{ cle: `demandePrenoms@${partner}`, message: 'C’est la même personne que vous. Écrivez l’autre personne du couple.' }]
    : [];
}
