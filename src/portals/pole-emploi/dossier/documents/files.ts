import { joinedPaper } from '#engine/answers/answer.ts';
import { refuse } from '#engine/answers/reader.ts';
import type { FactSpec, Option } from '#engine/flow/flow.ts';
import { papersOf } from '#engine/household/papers.ts';
import type { PaperText } from '#engine/household/truth.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { certificatePapers } from '../attestations/certificate-papers.ts';
import { declarationPapers } from '../papiers/declaration-papers.ts';
import { registrationPapers } from '../papiers/registration-papers.ts';
import { kindOf, kindOfPiece } from './kinds.ts';
import { documentsOf } from './sent-documents.ts';

/*
 * The files that one may try to send: the papers, and for one of them the same in worse forms, to practise what goes wrong. A
 * form is said by the end of the file's id: « bulletin-cantine-2026-10~flou ».
 */
const FORMS = {
  flou: 'une photo floue',
  jpeg: 'une photo, fichier .jpeg',
  jpg: 'la même photo, fichier .jpg',
  docx: 'un fichier Word (.docx)',
  lourd: 'un fichier de 12 Mo',
} as const;
type Form = keyof typeof FORMS;
/** The most that a file may weigh, in megabytes: no limit was found, this one is ours. */
export const MOST_MEGABYTES = 5;

/** The paper that a file shows, and in which form. */
export function readFile(fichier: string): { papier: string; forme: Form | undefined } {
  const [papier = '', forme] = fichier.split('~');
  return { papier, forme: forme !== undefined && Object.hasOwn(FORMS, forme) ? (forme as Form) : undefined };
}

/** Reads a chosen file. Its type and its weight are looked at here, as the page of a real portal does; a blurred one goes through. */
export const parseFile: FactSpec['parse'] = (saisie) => {
  const { papier, forme } = readFile(saisie);
  if (saisie.length > 100 || (saisie !== '' && !/^[\w-]+(~[a-z]+)?$/.test(saisie)) || saisie.startsWith('~'))
    return refuse('Choisissez un de vos papiers.');
  if (forme === 'jpeg')
    return refuse('Le site ne lit pas « .jpeg ». Renommez le fichier en « .jpg », ou choisissez un PDF : c’est la même photo.');
  const defaut = forme === 'docx' ? 'type' : forme === 'lourd' ? 'lourd' : undefined;
  return joinedPaper({
    options: defaut === undefined ? [] : [{ valeur: saisie, label: papier, defaut }],
    maxMo: MOST_MEGABYTES,
  })(saisie);
};

// Named one by one: the parts, which hold them too, come after the dossier.
const GIVEN: readonly ((world: World) => PaperText[])[] = [certificatePapers, registrationPapers, declarationPapers];

/** Every paper that may be sent: those of the account, and those that were given since. Notes with passwords are no document. */
export const sendablePapers = (world: World): PaperText[] =>
  [...papersOf(world), ...GIVEN.flatMap((papers) => papers(world))].filter(({ type }) => type !== 'carte');

/** The paper behind a file. */
export const paperBehind = (world: World, fichier: string): PaperText | undefined =>
  sendablePapers(world).find(({ id }) => id === readFile(fichier).papier);

/** The paper that a careful person would send now: one that was asked for and has not arrived, otherwise the latest pay slip. */
export function wantedPaper(world: World): PaperText | undefined {
  const papers = sendablePapers(world);
  const arrived = new Set(documentsOf(world).flatMap(({ etat, type }) => (etat === 'refuse' || etat === 'depose' ? [] : [type])));
  // Only the last list asked of each dossier counts: a shorter one means that some have come.
  const lists = new Map(
    eventsOf(world, 'decide').flatMap(({ motif, dossier, donnees }) =>
      motif === 'pieces-attendues' ? [[dossier, Array.isArray(donnees?.pieces) ? donnees.pieces : []] as const] : [],
    ),
  );
  const asked = [...lists.values()]
    .flat()
    .map(kindOfPiece)
    .filter((kind) => !arrived.has(kind));
  return papers.find((paper) => asked.includes(kindOf(paper))) ?? papers.find(({ type }) => type === 'bulletin') ?? papers[0];
}

/** The papers to choose from as a proof: each one, and a blurred photo of the first that may prove something. */
export function paperOptions(world: World): Option[] {
  const papers = sendablePapers(world);
  const proof = papers.find(({ type }) => type === 'attestation' || type === 'courrier') ?? papers[0];
  return papers.flatMap(({ id, titre, de }) => [
    { valeur: id, label: titre, hint: `${de} · PDF` },
    ...(id === proof?.id ? [{ valeur: `${id}~flou`, label: `${titre}\u00a0: ${FORMS.flou}`, hint: de }] : []),
  ]);
}

/** The files to choose from when a document is sent: all that may go wrong can be tried. */
export function fileOptions(world: World): Option[] {
  const wanted = wantedPaper(world)?.id;
  return sendablePapers(world).flatMap(({ id, titre, de }) => [
    { valeur: id, label: titre, hint: `${de} · PDF` },
    ...(id === wanted
      ? Object.entries(FORMS).map(([forme, words]) => ({ valeur: `${id}~${forme}`, label: `${titre}\u00a0: ${words}`, hint: de }))
      : []),
  ]);
}
