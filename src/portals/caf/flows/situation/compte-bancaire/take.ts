import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { endOfIban, isOwnName, NOT_THE_HOLDER, payeeNow, ribOf, sameIban } from '#portals/caf/dossier/banque/account.ts';
import { paperBehind, readFile } from '#portals/caf/dossier/pieces/files.ts';
import { LATER } from '#portals/caf/dossier/pieces/joined.ts';
import { answerBefore, askForPieces } from '#portals/caf/dossier/pieces/requests.ts';
import { BOTH, tell } from '#portals/caf/dossier/tell.ts';
import type { Donnees } from '#schema/evenement.ts';
import type { Fact } from './facts.ts';

type Problem = { cle: string; message: string };
const at = (cle: Fact, message: string): Problem[] => [{ cle, message }];

/** An account that was told: what a good portal sees is said at once; the RIB is read by a person, later. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'RIB', dossier);
  const iban = textIn(donnees, 'compteIban');
  const known = payeeNow(world);
  const later = ['', LATER].includes(textIn(donnees, 'compteRib'));
  const words = {
    ...{ numero, fin: endOfIban(iban) },
    ...(known === undefined ? {} : { ancien: endOfIban(known) }),
    ...(later ? { avant: answerBefore(world.today) } : {}),
  };
  return {
    numero,
    erreurs: [...holder(donnees, world), ...savings(donnees), ...paper(donnees, world)],
    incoherences:
      known !== undefined && sameIban(known, iban)
        ? [{ cle: 'compteIban', message: 'Ce compte est déjà celui de votre dossier. Est-ce bien le nouveau ?' }]
        : [],
    faits: [
      ...tell(`compte-bancaire-recu:${dossier}`, 'compte-bancaire-recu', words, BOTH),
      ...(later ? askForPieces(world, { dossier, titre: 'Compte bancaire', pieces: [{ piece: 'rib' }] }) : []),
    ],
  };
}

const holder = (donnees: Donnees, { compte }: World): Problem[] =>
  isOwnName(textIn(donnees, 'compteTitulaire'), compte) ? [] : at('compteTitulaire', NOT_THE_HOLDER);

const savings = (donnees: Donnees): Problem[] =>
  donnees.compteSorte === 'livret'
    ? at(
        'compteSorte',
        'Ici, la Caf ne paie pas sur un livret d’épargne (choix du simulateur). Donnez un compte courant ; dans la vie, demandez à votre Caf.',
      )
    : [];

/** A file that is nobody's, or the RIB of another account than the one that was typed. */
function paper(donnees: Donnees, world: World): Problem[] {
  const fichier = textIn(donnees, 'compteRib');
  if (['', LATER].includes(fichier)) return [];
  if (paperBehind(world, fichier, [{ piece: 'rib' }]) === undefined)
    return at('compteRib', 'Ce document n’est pas dans vos papiers. Choisissez-en un autre, ou « plus tard ».');
  const typed = ribOf(world, textIn(donnees, 'compteIban'));
  const { papier } = readFile(fichier);
  const joined = world.compte.papiers.find(({ id }) => id === papier);
  return joined?.type === 'rib' && joined.id !== typed?.id
    ? at('compteIban', 'Cet IBAN n’est pas celui du RIB que vous joignez. Relisez-le, quatre par quatre.')
    : [];
}
