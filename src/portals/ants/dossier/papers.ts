import { joinedPaper } from '#engine/answers/answer.ts';
import { refuse } from '#engine/answers/reader.ts';
import type { FactSpec, Option } from '#engine/flow/flow.ts';
import { addressBefore } from '#engine/household/address.ts';
import type { PaperText } from '#engine/household/truth.ts';
import { addMonthsToDay, dayInWords } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { ofName } from '#engine/words/say.ts';
import type { Day } from '#schema/day.ts';
import { PROOF_MONTHS } from '../rules/delays.ts';
import { fileOf, movedOn, personOf } from './file.ts';
import { vehiclesOf } from './vehicles.ts';

/** The day when the story begins: papers do not grow younger while one plays. */
export const startDay = (world: Pick<World, 'events' | 'today'>): Day => eventsOf(world, 'commence')[0]?.le ?? world.today;

/** A bill that proves where somebody lives. `nom` and `adresse` as it writes them. */
interface Bill {
  id: string;
  titre: string;
  nom: string;
  adresse: string;
  le: Day;
}

const RECENT_MONTHS = 1;
const OLD_MONTHS = 9;

/** The bills of the household: a recent one, an old one with the old address, and one in the name of the other adult. */
export function billsOf(world: Pick<World, 'compte' | 'events' | 'today'>): Bill[] {
  const { compte } = world;
  const begin = startDay(world);
  const moved = movedOn(compte);
  const lastMonth = addMonthsToDay(begin, -RECENT_MONTHS);
  // No bill has the new address before the move.
  const recent = moved !== undefined && moved > lastMonth && moved <= begin ? moved : lastMonth;
  const name = fullName(personOf(compte).prenom, compte.nom);
  const here = compte.logement.adresse;
  const before = vehiclesOf(world).find(({ adresse }) => adresse !== undefined)?.adresse ?? addressBefore(compte);
  const other = compte.foyer.adultes.find(({ id }) => id !== personOf(compte).id);
  return [
    {
      id: 'facture-electricite',
      titre: 'Facture d’électricité',
      nom: name,
      adresse: here,
      le: recent,
    },
    { id: 'facture-ancienne', titre: 'Ancienne facture', nom: name, adresse: before, le: addMonthsToDay(begin, -OLD_MONTHS) },
    ...(other
      ? [
          {
            id: 'facture-telephone',
            titre: `Facture de téléphone ${ofName(other.prenom)}`,
            nom: fullName(other.prenom, compte.nom),
            adresse: here,
            le: recent,
          },
        ]
      : []),
  ];
}

/**
 * Why a bill does not prove where the person lives; undefined when it does (ants.md §2a: name and first name, younger than six months). Its
 * age counts on the day `le` when it was sent: an agent who reads later does not make it older.
 */
export function whyNoProof(
  world: Pick<World, 'compte' | 'events' | 'today'>,
  fichier: string,
  le: Day = world.today,
): string | undefined {
  const [papier, forme] = fichier.split('~');
  const bill = billsOf(world).find(({ id }) => id === papier);
  if (!bill) return 'ce document n’est pas un justificatif de domicile';
  if (forme === 'flou') return 'la photo ne se lit pas';
  if (bill.nom !== fullName(personOf(world.compte).prenom, world.compte.nom))
    return 'le justificatif est au nom de quelqu’un d’autre';
  if (bill.le < addMonthsToDay(le, -PROOF_MONTHS)) return `le justificatif a plus de ${PROOF_MONTHS} mois`;
  return undefined;
}

const billPaper = ({ id, titre, nom, adresse, le }: Bill): PaperText => ({
  id,
  type: 'attestation',
  titre,
  de: 'Énergie d’Exemple (inventée)',
  le,
  sections: [
    {
      lignes: [
        { libelle: 'Date', valeur: dayInWords(le) },
        { libelle: 'Au nom de', valeur: nom },
        { libelle: 'Adresse', valeur: adresse },
      ],
    },
  ],
});

/** The bills among the papers of the person. */
export const billPapers = (world: World): PaperText[] => billsOf(world).map(billPaper);

const FORMS = { flou: 'une photo floue', heic: 'la photo du téléphone, fichier .heic', lourd: 'un fichier de 12 Mo' } as const;
/** The most that a file may weigh, in megabytes: no limit was found, this one is ours. */
const MOST_MEGABYTES = 5;

/** The files to choose from: each bill, and the recent one in the forms that go wrong. */
export const billOptions = (world: World): Option[] =>
  billsOf(world).flatMap(({ id, titre, nom, le }) => [
    { valeur: id, label: titre, hint: `Au nom ${ofName(nom)}, le ${dayInWords(le)}. PDF` },
    ...(id === 'facture-electricite'
      ? Object.entries(FORMS).map(([forme, words]) => ({ valeur: `${id}~${forme}`, label: `${titre}\u00a0: ${words}` }))
      : []),
  ]);

/** Reads a chosen file. Its type and its weight are looked at here, as the page of a real portal does; a blurred photo goes through. */
export const parseFile: FactSpec['parse'] = (saisie) => {
  if (saisie !== '' && !/^[a-z0-9-]{1,90}(~[a-z]+)?$/.test(saisie)) return refuse('Choisissez un de vos papiers.');
  const forme = saisie.split('~')[1];
  const defaut = forme === 'heic' ? 'type' : forme === 'lourd' ? 'lourd' : undefined;
  return joinedPaper({
    types: 'JPG, PNG ou PDF',
    maxMo: MOST_MEGABYTES,
    options: defaut === undefined ? [] : [{ valeur: saisie, label: saisie, defaut }],
  })(saisie);
};

/** The supplier by which the address can be checked: its id and its invented name. */
export const SUPPLIERS = {
  'energie-exemple': 'Énergie d’Exemple',
  'gaz-invente': 'Gaz Inventé',
  'eau-du-bourg': 'Eau du Bourg',
  absent: 'Mon fournisseur n’est pas dans la liste',
} as const;

/** Does this supplier know the address in the name of the person? It answers yes or no, and nothing else. */
export const supplierSaysYes = (world: Pick<World, 'compte'>, fournisseur: string): boolean =>
  fileOf(world.compte).fournisseur === fournisseur;
