import type { PaperLineText, PaperText } from '#engine/household/truth.ts';
import { dayInWords, monthInWords, monthOf } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { nameIn } from '../../letter.ts';
import { rightOf } from '../allowance.ts';
import { fileOf, personOf, registrationOf } from '../file.ts';
import { dossierOf } from '../months.ts';
import { categoryOf } from '../situation/changes.ts';
import { type Certificate, certificatesOf, paidHere } from './certificates.ts';
import { type CertificateId, TYPES } from './types.ts';

/** The papers that were made, as specimens to print. Each says how things stood the day it was asked, and never changes. */
export const certificatePapers = (world: World): PaperText[] =>
  certificatesOf(world).map((certificate) => paperOf(world, certificate));

function paperOf(world: World, certificate: Certificate): PaperText {
  const { event, type, papier, le } = certificate;
  const then: World = { ...world, events: world.events.slice(0, world.events.indexOf(event) + 1), today: le };
  return {
    id: papier,
    type: 'attestation',
    titre: TYPES[type].nom,
    de: `${nameIn(world)} d’Exemple (fictif)`,
    le,
    sections: [
      { titre: 'La personne', lignes: identity(then) },
      { titre: TITLES[type], lignes: CONTENTS[type](then, certificate) },
    ],
    paragraphes: [`Fait le ${dayInWords(le)}. Spécimen d’entraînement : il ne prouve rien.`],
  };
}

const line = (libelle: string, valeur: string): PaperLineText => ({ libelle, valeur });
const money = (libelle: string, montant: number): PaperLineText => ({ libelle, valeur: euros(montant), montant });

function identity({ compte }: World): PaperLineText[] {
  const person = personOf(compte);
  return [
    line('Nom', fullName(person.prenom, compte.nom)),
    line('Date de naissance', dayInWords(person.naissance)),
    line('Identifiant', fileOf(compte).identifiant),
  ];
}

const TITLES: Readonly<Record<CertificateId, string>> = {
  'avis-de-situation': 'Votre inscription',
  paiement: 'Vos paiements',
  fiscale: 'Vos paiements de l’année',
  'ouverture-de-droits': 'Votre droit',
  actualisation: 'Votre déclaration',
};

const CONTENTS: Readonly<Record<CertificateId, (world: World, certificate: Certificate) => PaperLineText[]>> = {
  'avis-de-situation': (world) => {
    const { etat, depuis } = registrationOf(world);
    const since = depuis === undefined ? '' : dayInWords(depuis);
    return etat === 'inscrit'
      ? [
          line('Situation', 'Sur la liste des demandeurs d’emploi'),
          line('Depuis le', since),
          line('Catégorie', categoryOf(world)),
        ]
      : [line('Situation', 'N’est plus sur la liste'), line('Depuis le', since)];
  },
  paiement: (world, { du, au }) =>
    withTotal(
      paidHere(world)
        .filter(({ mois }) => du !== undefined && au !== undefined && mois >= du && mois <= au)
        .map(({ mois, le, montant }) => money(`${monthInWords(mois)}, payé le ${dayInWords(le)}`, montant)),
    ),
  fiscale: (world, { annee }) =>
    withTotal(
      paidHere(world)
        .filter(({ le }) => le.slice(0, 4) === annee)
        .map(({ le, montant }) => money(`Payé en ${monthInWords(monthOf(le))}`, montant)),
    ),
  'ouverture-de-droits': (world) => {
    const right = rightOf(world);
    if (!right) return [line('Droit', 'Aucun droit à l’allocation n’est ouvert')];
    return [
      money('Salaire journalier de référence', right.sjr),
      money('Allocation par jour, brute', right.brutJour),
      money('Allocation par jour, nette', right.netJour),
      line('Durée du droit', `${right.jours} jours`),
      line('Premier jour payé', dayInWords(right.premierJour)),
    ];
  },
  actualisation: (world, { mois }) => {
    const sent = eventsOf(world, 'envoye').findLast(({ dossier }) => mois !== undefined && dossier === dossierOf(mois));
    return sent && mois !== undefined
      ? [line('Mois déclaré', monthInWords(mois)), line('Déclaration reçue le', dayInWords(sent.le)), line('Numéro', sent.numero)]
      : [];
  },
};

const withTotal = (lines: readonly PaperLineText[]): PaperLineText[] =>
  lines.length === 0
    ? [line('Paiements', 'Aucun paiement sur cette période')]
    : [...lines, money('Total', roundToCents(lines.reduce((sum, { montant = 0 }) => sum + montant, 0)))];
