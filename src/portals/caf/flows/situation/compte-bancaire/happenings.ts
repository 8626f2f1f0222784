import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import type { Happening } from '#engine/portal/happening.ts';
import { endOfIban, isOwnName, NOT_THE_HOLDER, ribOf } from '#portals/caf/dossier/banque/account.ts';
import { type AccountChange, accountChanges } from '#portals/caf/dossier/banque/changes.ts';
import { returnHappenings } from '#portals/caf/dossier/banque/returned.ts';
import { piecesOf } from '#portals/caf/dossier/pieces/asked.ts';
import { readFile } from '#portals/caf/dossier/pieces/files.ts';
import { sentPieces } from '#portals/caf/dossier/pieces/sent.ts';
import { BOTH, tell } from '#portals/caf/dossier/tell.ts';

/** An account is taken, or not, the day when its RIB is read; and what comes back from a closed one. */
export const happenings = (world: World): Happening[] => [
  ...accountChanges(world).flatMap((change) => (change.etat === 'en-cours' ? answer(world, change) : [])),
  ...returnHappenings(world),
];

function answer(world: World, change: AccountChange): Happening[] {
  const { dossier, iban } = change;
  const le = piecesOf(world, dossier)?.completLe;
  if (le === undefined) return [];
  const raison = whyNot(world, change);
  const modele = raison === undefined ? 'compte-bancaire-change' : 'compte-bancaire-refuse';
  const why = raison === undefined ? {} : { raison };
  return [
    {
      id: `caf:${modele}:${dossier}`,
      le,
      faits: [
        decide(dossier, raison === undefined ? 'acceptee' : 'refusee', 'compte-bancaire-caf', { iban, ...why }),
        ...tell(`${modele}:${dossier}`, modele, { fin: endOfIban(iban), ...why }, BOTH),
      ],
    },
  ];
}

/** What a person who compares the RIB with the answers finds. That an account is closed, she cannot see. */
function whyNot(world: World, { dossier, iban }: AccountChange): string | undefined {
  const read = sentPieces(world).findLast(({ cle, etat }) => cle === `${dossier}/rib` && etat === 'acceptee');
  const shown = read?.fichiers.map((fichier) => readFile(fichier).papier) ?? [];
  const rib = world.compte.papiers.find(({ id, type }) => type === 'rib' && shown.includes(id));
  if (rib?.type !== 'rib') return undefined;
  if (ribOf(world, iban)?.id !== rib.id) return 'L’IBAN écrit et celui du RIB ne sont pas les mêmes.';
  if (!isOwnName(rib.titulaire, world.compte)) return NOT_THE_HOLDER;
  return rib.livret ? 'Ce RIB est celui d’un livret d’épargne. Donnez un compte courant.' : undefined;
}
