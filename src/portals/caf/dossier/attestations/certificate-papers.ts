import { ageOn, type PaperLineText, type PaperText } from '#engine/household/truth.ts';
import { dayInWords, lastDayOf, monthInWords } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import { decimalInWords } from '../../rules/calculation.ts';
import { allocataireNumber } from '../acces/allocataire.ts';
import { detailOf } from '../account.ts';
import { childrenOn } from '../household.ts';
import { accountIn, knownAccount } from '../situation/known-account.ts';
import { type Certificate, certificatesOf, paidIn } from './certificates.ts';
import { quotientOf } from './quotient.ts';
import { TYPES } from './types.ts';

/** The papers that were made, as specimens to print. Each says how things stood the day it was asked, and never changes. */
export const certificatePapers = (world: World): PaperText[] =>
  certificatesOf(world).map((certificate) => paperOf(world, certificate));

function paperOf(world: World, { event, type, papier, mois, le }: Certificate): PaperText {
  const then: World = { ...world, events: world.events.slice(0, world.events.indexOf(event) + 1), today: le };
  return {
    id: papier,
    type: 'attestation',
    titre: `${TYPES[type].nom}, ${monthInWords(mois)}`,
    de: 'Caf d’Exemple (fictive)',
    le,
    sections: [
      { titre: 'L’allocataire', lignes: holder(then) },
      { titre: 'Le foyer', lignes: household(then, mois) },
      ...(type === 'paiement' ? [{ titre: 'Ce qui a été versé', lignes: payments(then, mois) }] : quotient(then, mois)),
    ],
    paragraphes: [`Fait le ${dayInWords(le)}. Spécimen d’entraînement : il ne prouve rien.`],
  };
}

const line = (libelle: string, valeur: string): PaperLineText => ({ libelle, valeur });
const money = (libelle: string, montant: number): PaperLineText => ({ libelle, valeur: euros(montant), montant });

const holder = (world: World): PaperLineText[] => [
  line('Nom', fullName(world.compte.prenom, world.compte.nom)),
  line('Adresse', world.compte.logement.adresse),
  line('Numéro d’allocataire', allocataireNumber(world) ?? 'pas encore attribué'),
];

function household(world: World, month: Month): PaperLineText[] {
  const compte = accountIn(knownAccount(world), month);
  const children = childrenOn(compte, lastDayOf(month));
  return [
    line('Adultes', compte.foyer.adultes.map(({ prenom }) => prenom).join(' et ')),
    ...(children.length === 0 ? [line('Enfants', 'aucun')] : []),
    ...children.map(({ prenom, naissance }) => line(prenom, `${ageOn(naissance, lastDayOf(month))} ans`)),
  ];
}

function payments(world: World, month: Month): PaperLineText[] {
  const paid = paidIn(world, month);
  return [
    ...paid.flatMap((payment) => [
      ...detailOf(payment)
        .filter(({ montant }) => montant !== 0)
        .map(({ nature, montant }) => money(`${nature}, pour ${monthInWords(payment.mois)}`, montant)),
      ...(payment.retenu > 0 ? [money('Retenue pour rembourser un trop-perçu', -payment.retenu)] : []),
      line('Jour du versement', dayInWords(payment.le)),
    ]),
    money('Total versé', roundToCents(paid.reduce((sum, { montant }) => sum + montant, 0))),
  ];
}

function quotient(world: World, month: Month): PaperText['sections'] {
  const read = quotientOf(world, month);
  // A request without a figure was refused: no paper was made of it.
  if (!read.ok) return [];
  const { annuel, prestations, parts, valeur } = read;
  return [
    { titre: 'Le quotient familial', lignes: [money(`Quotient de ${monthInWords(month)}`, valeur)] },
    {
      titre: 'D’où vient ce chiffre',
      lignes: [
        money(`Revenus de ${Number(month.slice(0, 4)) - 2}, divisés par 12`, roundToCents(annuel / 12)),
        ...prestations.map(({ nom, montant }) => money(`${nom}, ce mois`, montant)),
        line('Le total est divisé par', `${decimalInWords(parts)} parts`),
      ],
    },
  ];
}
