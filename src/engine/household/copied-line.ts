import { decimalInWords } from '../portal/calculation.ts';
import { euros, roundToCents } from '../words/money.ts';
import type { PaySlip, SlipLine } from './pay-slip/slip.ts';
import type { PaperText } from './truth.ts';

/** One figure as a paper prints it: « Net à payer », « 1 013,20 € ». */
export interface PrintedFigure {
  papier: PaperText;
  libelle: string;
  valeur: string;
}

/** Two figures of the papers: the one that was answered and the one that is asked, each with its line. */
export interface CopiedLine {
  copied: PrintedFigure;
  asked: PrintedFigure;
  /** The lines that lead from the upper figure to the lower one, in euros with their sign; empty when no few lines do, to the cent. */
  between: readonly { libelle: string; montant: number }[];
  /** Does the asked figure stand above the other? */
  down: boolean;
}

/** Where a figure of a line is worth more than its neighbours: it has a name that somebody asks for, or it is a total. */
interface Candidate extends PrintedFigure {
  rank: number;
  weight: number;
  line?: SlipLine;
}

// More lines than these explain nothing at a glance.
const FEW_LINES = 4;

/**
 * When an answer is another figure of the papers: which line it was read on, and which one is asked. `dit` and `papier` are in the words
 * of the page; `pour` may name the month (« 2026-07 ») whose paper comes first. Undefined when either is printed nowhere, or both are
 * the same line.
 */
export function copiedLine(dit: string, papier: string, papers: readonly PaperText[], pour = ''): CopiedLine | undefined {
  if (!isFigure(dit) || !isFigure(papier) || bare(dit) === bare(papier)) return undefined;
  const pairs = papers.map((paper) => {
    const printed = figuresOf(paper);
    return { paper, copied: best(printed, dit), asked: best(printed, papier), own: isOf(paper, pour) };
  });
  const together = pairs.filter(({ copied, asked }) => copied && asked);
  const same = together.find(({ own }) => own) ?? together[0];
  if (same?.copied && same.asked) return { copied: same.copied, asked: same.asked, ...wayBetween(same.asked, same.copied) };
  // The right line of another paper of the same kind: last month's slip, the other employer's.
  const found = pairs.filter(({ asked }) => asked);
  const right = found.find(({ own }) => own) ?? found[0];
  const other = pairs.find(({ paper, copied }) => copied && right && paper.type === right.paper.type);
  return right?.asked && other?.copied ? { copied: other.copied, asked: right.asked, between: [], down: true } : undefined;
}

const isOf = ({ bulletin }: PaperText, pour: string): boolean => bulletin !== undefined && pour.includes(bulletin.mois);

/** The figure alone: a page, a slip and a form do not space it in the same way. */
const bare = (words: string): string => words.replace(/[\s€]|h$/g, '').toLowerCase();
/** Zero, a rank or a word is on every paper, and tells nothing. */
const isFigure = (words: string): boolean => (words.match(/\d/g)?.length ?? 0) >= 3 && /[1-9]/.test(words);

const best = (printed: readonly Candidate[], words: string): Candidate | undefined =>
  printed
    .filter(({ valeur }) => bare(valeur) === bare(words))
    .sort((a, b) => b.weight - a.weight)
    .at(0);

function figuresOf(papier: PaperText): Candidate[] {
  const { bulletin, sections } = papier;
  if (bulletin) return slipFigures(papier, bulletin);
  return sections.flatMap(({ lignes }) =>
    lignes.map(({ libelle, valeur, fait }, rank) => ({ papier, libelle, valeur, rank, weight: fait ? 2 : 0 })),
  );
}

function slipFigures(papier: PaperText, { entete, sections, cumuls }: PaySlip): Candidate[] {
  const lines = sections.flatMap(({ lignes }) => lignes);
  const mentions = entete.flatMap(({ mentions }) => mentions);
  const totals: [string, string][] = cumuls
    ? [
        ['brut', euros(cumuls.brut)],
        ['montant net social', euros(cumuls.montantNetSocial)],
        ['net imposable', euros(cumuls.netImposable)],
        ['impôt prélevé', euros(cumuls.impot)],
        ['heures', decimalInWords(cumuls.heures)],
      ]
    : [];
  return [
    ...lines.flatMap((line, rank): Candidate[] =>
      [line.salarie, line.base, line.employeur].flatMap((amount, column) =>
        amount === undefined
          ? []
          : [
              {
                papier,
                libelle: line.libelle,
                valeur: column === 1 && line.unite === 'h' ? decimalInWords(amount) : euros(Math.abs(amount)),
                rank,
                weight: column > 0 ? 0 : line.fait ? 3 : line.rang === 'ligne' ? 1 : 2,
                ...(column === 0 ? { line } : {}),
              },
            ],
      ),
    ),
    ...mentions.map(({ libelle, valeur, fait }) => ({ papier, libelle, valeur, rank: -1, weight: fait ? 2 : 0 })),
    ...totals.map(([name, valeur]) => ({ papier, libelle: `Cumul depuis janvier, ${name}`, valeur, rank: -1, weight: 0 })),
  ];
}

/** What « ajoute » and « retire » do between two lines of one slip, when it explains the whole difference. */
function wayBetween(asked: Candidate, copied: Candidate): Pick<CopiedLine, 'between' | 'down'> {
  const down = asked.rank <= copied.rank;
  const [upper, lower] = down ? [asked, copied] : [copied, asked];
  const lines = upper.papier.bulletin?.sections.flatMap(({ lignes }) => lignes) ?? [];
  const [from, to] = [upper.line?.salarie, lower.line?.salarie];
  if (from === undefined || to === undefined) return { between: [], down };
  const between = lines.slice(upper.rank + 1, lower.rank).flatMap(({ libelle, effet, salarie = 0 }) => {
    const montant = effet === 'ajoute' ? salarie : effet === 'retire' ? -salarie : 0;
    return montant === 0 ? [] : [{ libelle, montant }];
  });
  const sum = roundToCents(between.reduce((total, { montant }) => total + montant, from));
  return { between: sum === roundToCents(to) && between.length <= FEW_LINES ? between : [], down };
}
