import { firstDayOf, lastDayOf, monthInWords, monthOf } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { type Declaration, grossOfMonth } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { addedLines, type Form, type Reading } from '#portals/pole-emploi/dossier/declarations/read-declaration.ts';
import type { Work } from '#portals/pole-emploi/dossier/emplois/work.ts';
import { checkMonth, type Finding, type FindingReason } from '#portals/pole-emploi/rules/checks.ts';
import type { Month } from '#schema/day.ts';
import { ownEntry } from '#schema/own-entry.ts';

/** What is wrong, or strange, in a declaration. `cle` is the field where it is said. What does not block may be confirmed. */
export interface Problem {
  cle: string;
  message: string;
  bloquant: boolean;
}

/** What surrounds a declaration: how it was asked, and what employers transmitted of that month. */
export interface Around {
  read: Reading;
  form: Form;
  mois: Month;
  known: readonly Work[];
}

/** Everything that stops a declaration or asks to look at it again, in the order of the screens. What is asked again is our choice. */
export function problemsIn(declaration: Declaration, around: Around): Problem[] {
  const { form, read, known } = around;
  return [
    ...checkMonth(declaration)
      .filter((finding) => speaks(finding, declaration, form))
      .map((finding) => placed(finding, around)),
    ...(form === 'lignes' ? lineProblems(around) : []),
    ...gapProblems(declaration, around),
    ...dateProblems(declaration),
    ...(form === 'lignes' && read('travailMois') === 'oui' && known.length === 0 && addedLines(read, known).length === 0
      ? [
          {
            cle: 'employeurs',
            message: 'Ajoutez au moins un employeur, ou répondez que vous n’avez pas travaillé.',
            bloquant: true,
          },
        ]
      : []),
  ];
}

// The former presentation knows no dates of work: only a leave of the whole month contradicts it.
function speaks({ raison }: Finding, { absences, mois }: Declaration, form: Form): boolean {
  if (form === 'lignes' || raison !== 'travail-pendant-arret') return true;
  return absences.some(({ debut, fin }) => debut <= firstDayOf(mois) && (fin === undefined || fin >= lastDayOf(mois)));
}

const payField = (read: Reading): string => (read('brutMois') === undefined ? 'revenusMois' : 'brutMois');
const OF_LINE: Readonly<Record<FindingReason, string>> = {
  'date-hors-du-mois': 'debutLigne',
  'fin-avant-debut': 'finLigne',
  'heures-non-entieres': 'heuresLigne',
  'heures-impossibles': 'heuresLigne',
  'heures-plafonnees': 'heuresLigne',
  'brut-hors-limites': 'brutLigne',
  'heures-sans-salaire': 'brutLigne',
  'salaire-sous-smic': 'brutLigne',
  'travail-pendant-arret': 'debutLigne',
};
const ABOUT_PAY: ReadonlySet<FindingReason> = new Set(['brut-hors-limites', 'heures-sans-salaire', 'salaire-sous-smic']);
// By the id of an absence in a declaration: the fields of its first and last day.
const OF_ABSENCE: Readonly<Record<string, readonly [string, string]>> = {
  formationSuivie: ['formationSuivieDebut', 'formationSuivieFin'],
  stageSuivi: ['stageDebut', 'stageFin'],
  arretMaladie: ['arretDebut', 'arretFin'],
  congeMaternite: ['congeMaterniteDate', 'congeMaterniteDate'],
  formationMois: ['formationDebut', 'formationFin'],
  absenceSante: ['absenceDebut', 'absenceFin'],
};

function placed({ raison, message, severity, ou }: Finding, { form, read, known }: Around): Problem {
  const problem = (cle: string): Problem => ({ cle, message, bloquant: severity === 'blocking' });
  const absence = ownEntry(OF_ABSENCE, ou);
  if (absence) return problem(raison === 'fin-avant-debut' ? absence[1] : absence[0]);
  if (form === 'totaux') {
    return problem(ABOUT_PAY.has(raison) ? payField(read) : raison === 'travail-pendant-arret' ? 'arretFin' : 'heuresMois');
  }
  // What concerns the whole month is said at the first question.
  if (ou === undefined) return problem('travailMois');
  const own = raison === 'brut-hors-limites' && read('typeLigne', ou) === 'non-salarie';
  // A line that an employer transmitted has no field of its own until an error is signalled in it.
  const closed = known.some(({ id }) => id === ou) && read('ligneConnue', ou) !== 'erreur';
  const field = own ? 'chiffreLigne' : OF_LINE[raison];
  const asked = field === 'heuresLigne' && read('typeLigne', ou) === 'cachets' ? 'cachetsLigne' : field;
  return problem(`${closed ? 'ligneConnue' : asked}@${ou}`);
}

/** « Bar Inventé et Café Rêvé », « A / B », « A + B »: two employers in one line do not match what each of them transmits. */
export const looksLikeTwo = (name: string): boolean => /\p{L}.*(\set\s|[/+&,;]).*\p{L}/iu.test(name);

function lineProblems({ read, known }: Around): Problem[] {
  return addedLines(read, known).flatMap((id): Problem[] => {
    const name = read('employeurLigne', id);
    if (typeof name !== 'string') return [];
    const cle = `employeurLigne@${id}`;
    if (known.some(({ employeur }) => employeur.toLowerCase() === name.trim().toLowerCase()))
      return [{ cle, message: `« ${name} » est déjà dans la liste, plus haut. Ne le déclarez pas deux fois.`, bloquant: false }];
    const message = `« ${name} » ressemble à deux employeurs. Faites une ligne pour chacun : chaque employeur transmet sa paie à part.`;
    return looksLikeTwo(name) ? [{ cle, message, bloquant: false }] : [];
  });
}

/** A gap with what the employers have already transmitted. */
function gapProblems(declaration: Declaration, { read, form, known }: Around): Problem[] {
  if (known.length === 0) return [];
  const named = known.map(({ employeur, heures, brut }) => `${employeur} : ${heures} heures, ${euros(brut)}`).join(' ; ');
  if (read('travailMois') === 'non') {
    const message = `Vous répondez que vous n’avez pas travaillé. Nous avons pourtant reçu : ${named}.`;
    return [{ cle: 'travailMois', message, bloquant: false }];
  }
  if (form === 'totaux') {
    const total = known.reduce((sum, { brut }) => sum + brut, 0);
    const gross = grossOfMonth(declaration);
    if (read('travailMois') !== 'oui' || gross === undefined || declaration.activites.length === 0 || gross >= total - 1)
      return [];
    const message = `Vous écrivez ${euros(gross)}. Les employeurs ont transmis plus (${named}). Avez-vous pris le salaire net ?`;
    return [{ cle: payField(read), message, bloquant: false }];
  }
  return known.flatMap((work): Problem[] => {
    const typed = read('brutLigne', work.id);
    if (read('ligneConnue', work.id) !== 'erreur' || read('erreurLigne', work.id) !== 'montant' || typeof typed !== 'number')
      return [];
    if (Math.abs(typed - work.brut) < 1) return [];
    const message = `${work.employeur} a transmis ${euros(work.brut)}, vous écrivez ${euros(typed)}. Est-ce bien la ligne « Salaire brut » du bulletin ?`;
    return [{ cle: `brutLigne@${work.id}`, message, bloquant: false }];
  });
}

/** Dates that stand alone: the start of a pension, the end of the search. */
function dateProblems({ mois, pensions, finLe }: Declaration): Problem[] {
  const outside = (cle: string): Problem => ({
    cle,
    message: `Cette date n’est pas en ${monthInWords(mois)}. Vous déclarez seulement ce mois.`,
    bloquant: true,
  });
  return [
    ...pensions.filter(({ le }) => monthOf(le) !== mois).map(({ nature }) => outside(`${nature}Date`)),
    ...(finLe !== undefined && monthOf(finLe) !== mois ? [outside('finRecherche')] : []),
  ];
}
