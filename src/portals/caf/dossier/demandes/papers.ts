import type { World } from '#engine/journal/world.ts';
import { textIn } from '#engine/portal/letter-data.ts';
import type { Donnees } from '#schema/evenement.ts';
import { compacted } from '#schema/legible.ts';
import { fileOptions, paperBehind } from '../pieces/files.ts';
import { JOINED, LATER } from '../pieces/joined.ts';
import { type Wanted, wantedText } from '../pieces/wanted.ts';
import { isKnown } from './context.ts';
import { PARTNER } from './facts.ts';
import { COUPLES } from './options.ts';
import { truthOf } from './truth.ts';

/** How an answer is read: on the screens, or in what was sent. */
type Said = (fait: string, pour?: string) => string;

/** The answers of a request that left. */
export const saidIn =
  (donnees: Donnees): Said =>
  (fait, pour) =>
    textIn(donnees, pour === undefined ? fait : `${fait}@${pour}`);

/**
 * The papers that a request needs, once its answers are known (caf.md §2.a): those of whoever was never identified, those that a foreign
 * person has, an account for the payments, a proof of what no administration tells the Caf. What it knows is not asked again (CRPA,
 * art. L114-8); that a paper once given is not asked for again is a choice of the simulator.
 */
export function papersWanted(world: World, said: Said): Wanted[] {
  const [first, second] = world.compte.foyer.adultes;
  const partner = COUPLES.includes(said('demandeFamille')) ? [second?.id ?? PARTNER] : [];
  const adults = [...(first ? [first.id] : []), ...partner];
  return [
    ...adults.flatMap((id) => ofPerson(world, said, id)),
    ...(isKnown(world) && isKnownAccount(world, said('demandeIban')) ? [] : [{ piece: 'rib' as const }]),
    ...(said('demandeLogement').startsWith('heberge') ? [{ piece: 'attestation-hebergement' as const }] : []),
    ...(said('demandeLogement') === 'sans-domicile' ? [{ piece: 'election-domicile' as const }] : []),
    ...(['recue', 'versee', 'non-payee'].includes(said('demandePension')) ? [{ piece: 'jugement' as const }] : []),
  ];
}

function ofPerson(world: World, said: Said, personne: string): Wanted[] {
  const foreign = said('demandeNationalite', personne) === 'autre';
  if (foreign && said('demandeTitre', personne) === 'sans-titre') return [];
  const abroad = bornAbroad(said('demandeNaissanceLieu', personne));
  return [
    ...(foreign
      ? [{ piece: 'titre-de-sejour' as const, personne }]
      : isKnown(world)
        ? []
        : [{ piece: 'identite' as const, personne }]),
    ...(abroad && !isKnown(world) ? [{ piece: 'acte-naissance' as const, personne }] : []),
    ...(said('demandeActivite', personne) === 'independant' ? [{ piece: 'chiffre-affaires' as const, personne }] : []),
  ];
}

/** « Alger, Algérie »: a country is said, and it is not France. */
const bornAbroad = (lieu: string): boolean => /[,(]/.test(lieu) && !/france/i.test(lieu);

/** The account is the one that the Caf has been told of already. */
const isKnownAccount = (world: World, iban: string): boolean => {
  const known = truthOf(world, 'demandeIban');
  return typeof known === 'string' && compacted(known) === compacted(iban);
};

/** What was answered for one of the papers: a file, or « plus tard ». */
export const joinedAnswer = (donnees: Donnees, wanted: Wanted): string => textIn(donnees, `${JOINED}@${wantedText(wanted)}`);

/** The papers of a request that did not leave with it. */
export const papersLater = (world: World, donnees: Donnees): Wanted[] =>
  papersWanted(world, saidIn(donnees)).filter((wanted) => ['', LATER].includes(joinedAnswer(donnees, wanted)));

/** A file that is nobody's: it is said at its own field. */
export const unknownFiles = (world: World, donnees: Donnees): { cle: string; message: string }[] =>
  papersWanted(world, saidIn(donnees)).flatMap((wanted) => {
    const fichier = joinedAnswer(donnees, wanted);
    return ['', LATER].includes(fichier) || paperBehind(world, fichier, [wanted]) !== undefined
      ? []
      : [
          {
            cle: `${JOINED}@${wantedText(wanted)}`,
            message: 'Ce document n’est pas dans vos papiers. Choisissez-en un autre, ou « plus tard ».',
          },
        ];
  });

/** What may be joined for a paper. */
export const joinOptions = (world: World, wanted: Wanted) => [
  { valeur: LATER, label: 'Je l’enverrai plus tard', hint: 'La demande part, et la réponse attend ce papier.' },
  ...fileOptions(world, wanted),
];
