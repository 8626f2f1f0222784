import { livedTruth, type PaperText } from '#engine/household/truth.ts';
import { dayInWords, lastDayOf, monthInWords, monthOf } from '#engine/journal/day.ts';
import { eventsOf, type World } from '#engine/journal/world.ts';
import { euros } from '#engine/words/money.ts';
import type { Month } from '#schema/day.ts';
import type { EvenementDe } from '#schema/evenement.ts';
import { type Calculation, refused } from '../../rules/calculation.ts';
import { calculate, withBenefits } from '../quarter-rights.ts';
import { sentAmounts } from '../resources.ts';
import { PRESTATION_NAMES, PRESTATIONS } from '../rights.ts';
import { saidAgainst } from './conditions.ts';
import { ESTIMATION } from './requests.ts';
import { stopsIn } from './stops.ts';
import { withHousehold } from './told-household.ts';

/** The estimates that were made, oldest first. */
export const estimatesIn = (world: Pick<World, 'events'>): readonly EvenementDe<'envoye'>[] =>
  eventsOf(world, 'envoye').filter(({ demarche }) => demarche === ESTIMATION);

/**
 * What the answers of an estimate come to, benefit by benefit: the rules of a request, and nothing kept of who asks. A right that is not
 * there has its reason, one that the rules do not know has no figure.
 */
export function estimateOf(world: World, sent: EvenementDe<'envoye'>): readonly Calculation[] {
  const month = monthOf(sent.le);
  const truth = livedTruth(world);
  const compte = withBenefits(withHousehold(truth, sent), [...PRESTATIONS]);
  const periode = sent.donnees['moisDeclares'] as unknown as [Month, Month, Month];
  const amounts = sentAmounts(sent.donnees, truth);
  const basis = {
    compte,
    review: month,
    periode,
    amounts,
    rules: world.rules,
    le: lastDayOf(month),
    arrets: stopsIn(sent.donnees),
  };
  return calculate(basis, month).map((calculation) => {
    const against = saidAgainst(calculation.prestation, sent.donnees);
    return against ? refused(calculation.prestation, against, calculation.regles) : calculation;
  });
}

/** « RSA : vous pourriez avoir 651,69 € par mois. » */
export function estimateInWords(calculation: Calculation): string {
  const name = PRESTATION_NAMES[calculation.prestation];
  const { refus, montant, lignes } = calculation;
  if (refus) return `${name} : ${refus.sorte === 'sans-droit' ? 'vous n’auriez pas droit' : 'pas d’estimation'}. ${refus.raison}`;
  if (montant > 0) return `${name} : vous pourriez avoir droit à ${euros(montant)} par mois.`;
  return `${name} : vous n’auriez pas droit. ${lignes.at(-1)?.detail ?? ''}`.trim();
}

/** The name of the sheet of an estimate among the papers. */
export const estimatePaper = (dossier: string): string => `caf-estimation-${dossier.slice(ESTIMATION.length + 1)}`;

/** Each estimate on a sheet, line by line, to print and to bring. */
export const estimatePapers = (world: World): PaperText[] =>
  estimatesIn(world).map((sent) => ({
    id: estimatePaper(sent.dossier),
    type: 'attestation',
    titre: `Estimation anonyme, ${monthInWords(monthOf(sent.le))}`,
    de: 'Estimation de la Caf d’Exemple (fictive)',
    le: sent.le,
    sections: estimateOf(world, sent).map((calculation) => ({
      titre: PRESTATION_NAMES[calculation.prestation],
      lignes: calculation.refus
        ? [{ libelle: 'Résultat', valeur: estimateInWords(calculation) }]
        : [
            { libelle: 'Résultat', valeur: estimateInWords(calculation) },
            ...calculation.lignes.map(({ libelle, montant }) => ({ libelle, valeur: euros(montant), montant })),
          ],
    })),
    paragraphes: [
      `Faite le ${dayInWords(sent.le)}. Rien n’est demandé : seule une demande ouvre un droit, à partir du mois où elle part.`,
      'C’est une estimation pédagogique.',
    ],
  }));
