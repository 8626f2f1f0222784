import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import type { CalculationLine } from '#engine/portal/calculation.ts';
import type { Letter } from '#engine/portal/letter.ts';
import { euros } from '#engine/words/money.ts';
import type { OpenedRight } from '#portals/pole-emploi/dossier/allocation/study.ts';
import { type DayLine, daysInWords } from '#portals/pole-emploi/rules/day-line.ts';
import { DELAY_SOURCE } from './delays.ts';

/** The opening of a right: a heading for each part, then each line with its sentence and its amount. */
export function notification({
  reference,
  jour,
  net,
  duree,
  attente,
  premierMois,
  sourceTempsPartiel,
}: OpenedRight): Omit<Letter, 'de'> {
  const sources = [...reference.lignes, ...reference.jours, ...jour.lignes, ...net.lignes, ...duree.lignes, ...attente.periodes];
  return {
    objet: 'Votre droit à l’allocation est ouvert',
    paragraphes: [
      `1. Votre salaire moyen par jour ([[sjr|SJR]]) : ${euros(jour.sjr)}. Calcul : ${reference.formule}`,
      ...reference.lignes.map(inEuros),
      ...reference.jours.map(inDays),
      `2. L’allocation d’un jour, brute : ${euros(jour.montant)}.`,
      ...jour.lignes.map(inEuros),
      `3. Ce qui arrive sur le compte, par jour : ${euros(net.net)}, avant l’impôt sur le revenu.`,
      ...net.lignes.map(inEuros),
      `4. La durée : ${daysInWords(duree.jours)}.`,
      ...duree.lignes.map(inDays),
      `5. L’attente, jusqu’au premier jour payé : le ${dayInWords(attente.premierJour)}. Ces jours repoussent le droit, ils ne le raccourcissent pas.`,
      ...attente.periodes.map(
        ({ libelle, detail, du, au }) => `${libelle}, du ${dayInWords(du)} au ${dayInWords(au)}. ${detail}`,
      ),
      `6. Le premier paiement. En ${monthInWords(premierMois.mois)}, ${daysInWords(premierMois.jours.payables)} peuvent être payés, si vous n’avez ni travaillé ni été malade : environ ${euros(premierMois.montant)}. Il vient après votre [[actualisation]] de ce mois.`,
      'Ces montants sont une estimation pédagogique. Gardez cette lettre : un propriétaire peut la demander.',
    ],
    aRetenir: [
      { libelle: 'Allocation nette par jour', valeur: euros(net.net) },
      { libelle: 'Un mois complet (30 jours)', valeur: euros(net.net * 30) },
      { libelle: 'Durée', valeur: daysInWords(duree.jours) },
      { libelle: 'Premier jour payé', valeur: dayInWords(attente.premierJour) },
      { libelle: 'Premier paiement', valeur: `à partir du ${dayInWords(premierMois.paye)}, si l’actualisation est faite` },
      { libelle: 'Pour contester', valeur: 'Réclamation, puis médiateur, puis tribunal administratif, dans les deux mois' },
    ],
    source: [
      ...new Set([
        ...sources.flatMap(({ source }) => source.split(' ; ')),
        ...(sourceTempsPartiel ? [sourceTempsPartiel] : []),
        DELAY_SOURCE,
      ]),
    ].join(' ; '),
  };
}

const inEuros = ({ libelle, detail, montant }: CalculationLine): string => `${libelle} : ${euros(montant)}. ${detail}`;
const inDays = ({ libelle, detail, jours }: DayLine): string => `${libelle} : ${daysInWords(jours)}. ${detail}`;
