import type { Compte, Contrat, Emploi } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import { nirKey } from '#schema/nir.ts';
import { addMonths, dayInWords, monthInWords } from '../../journal/day.ts';
import { decimalInWords } from '../../portal/calculation.ts';
import { fullName } from '../../words/full-name.ts';
import { roundToCents } from '../../words/money.ts';
import { everyoneOf } from '../everyone.ts';
import { grossOf, type Pay, payOf, payTerms } from '../pay.ts';
import { payAmounts } from './amounts.ts';
import { LEAVE_SOURCE, leaveOf } from './leave.ts';
import { type FreeLine, slipLines } from './lines.ts';
import { MODELS, modelIn } from './models.ts';
import type { PaySlip, SlipMention, SlipSection, SlipTotals } from './slip.ts';
import { WHERE_TO_LOOK } from './where-to-look.ts';

const SOURCE = `Modèle : arrêté du 25 février 2016 modifié. Montant net social : arrêté du 31 janvier 2023. Taux : dossier de faits « Bulletin de paie », § 3, lu le 28 novembre 2026 ; employeur de moins de onze salariés, choix du simulateur. ${LEAVE_SOURCE}`;
const FOOT = [
  'Gardez ce bulletin de paie sans limitation de durée.',
  'Pour comprendre chaque ligne : service-public.fr, rubrique « bulletin de paie ».',
];

/**
 * The whole slip of a job for a month, in the order of the official model, or undefined when nothing was paid. When its author wrote the
 * net lines, only those are known: the slip has no contributions.
 */
export function paySlip(compte: Compte, emploi: Emploi, mois: Month): PaySlip | undefined {
  const pay = payOf(emploi, mois);
  if (!pay) return undefined;
  const terms = payTerms(emploi, mois);
  const modele = modelIn(mois);
  return {
    mois,
    modele,
    entete: headOf(compte, emploi, pay),
    sections: arranged(terms ? slipLines(terms, modele) : writtenLines(pay), modele),
    cumuls: terms && totalsSinceJanuary(emploi, mois),
    conges: terms && leaveOf(emploi, mois),
    mentions: FOOT,
    ouRegarder: WHERE_TO_LOOK.filter(({ fait }) => fait !== 'brut' || pay.brut !== undefined),
    source: SOURCE,
  };
}

/** Puts lines in the blocks of the model; a block without a line is left out. */
function arranged(lines: readonly FreeLine[], modele: PaySlip['modele']): SlipSection[] {
  return MODELS[modele].flatMap(({ id, titre, seul, lignes }) => {
    const inside = Object.entries(lignes).flatMap(([wanted, words]) =>
      lines.filter((line) => line.id === wanted).map((line) => ({ ...line, libelle: line.libelle ?? words })),
    );
    return inside.length === 0 ? [] : [{ id, titre, seul, lignes: inside }];
  });
}

const writtenLines = ({ brut, montantNetSocial, netImposable, netAPayer }: Pay): FreeLine[] => [
  ...(brut === undefined
    ? []
    : [{ id: 'brut' as const, salarie: brut, effet: 'dit' as const, rang: 'total' as const, fait: 'brut' as const }]),
  { id: 'montant-net-social', salarie: montantNetSocial, effet: 'dit', rang: 'cle', fait: 'montantNetSocial' },
  { id: 'net-imposable', salarie: netImposable, effet: 'dit', rang: 'ligne', fait: 'netImposable' },
  { id: 'net-a-payer', salarie: netAPayer, effet: 'dit', rang: 'total', fait: 'netAPayer' },
];

const CONTRACTS: Record<Contrat['nature'], string> = {
  cdi: 'CDI',
  cdd: 'CDD',
  interim: 'Mission d’intérim',
  saisonnier: 'Contrat saisonnier',
};

function headOf(
  { foyer, prenom, nom, identifiants, logement }: Compte,
  { employeur, poste, personne, contrat }: Emploi,
  pay: Pay,
): PaySlip['entete'] {
  const worker = everyoneOf({ foyer }).find(({ id }) => id === personne);
  const number = identifiants.numeroSecuriteSociale;
  // The account knows one number: that of its first adult.
  const known = worker === undefined || worker === foyer.adultes[0];
  const maybe = (libelle: string, valeur: string | undefined): SlipMention[] =>
    valeur === undefined ? [] : [{ libelle, valeur }];
  return [
    {
      titre: 'Employeur',
      mentions: [
        { libelle: 'Employeur', valeur: employeur },
        { libelle: 'Adresse', valeur: '00000 Exempleville' },
        { libelle: 'SIRET (fictif)', valeur: '000 000 000 00000' },
        { libelle: 'Code APE (fictif)', valeur: '00.00Z' },
        // Without a collective agreement, a slip says where the law speaks of leave and notice (code du travail, R3243-1, 2°).
        {
          libelle: 'Convention collective',
          valeur: 'aucune ; congés et préavis : code du travail, articles L3141-1 et L1234-1 et suivants',
        },
      ],
    },
    {
      titre: 'Salarié',
      mentions: [
        { libelle: 'Salarié', valeur: fullName(worker?.prenom ?? prenom, nom) },
        { libelle: 'Adresse', valeur: logement.adresse },
        ...maybe('Numéro de sécurité sociale', known ? `${number} ${nirKey(number)}` : undefined),
        ...maybe('Emploi', poste),
        { libelle: 'Classification', valeur: 'employé, non-cadre' },
        ...maybe('Contrat', contrat && `${CONTRACTS[contrat.nature]}, depuis le ${dayInWords(contrat.debut)}`),
        ...maybe('Sorti le', contrat?.fin?.startsWith(pay.mois) ? dayInWords(contrat.fin) : undefined),
      ],
    },
    {
      titre: 'Période',
      mentions: [
        { libelle: 'Période', valeur: monthInWords(pay.mois) },
        ...(pay.heures === undefined
          ? []
          : [{ libelle: 'Heures payées', valeur: `${decimalInWords(pay.heures)} h`, fait: 'heures' as const }]),
        { libelle: 'Payé le', valeur: dayInWords(pay.payeLe), fait: 'payeLe' },
      ],
    },
  ];
}

/** The same lines, added up since January: one of the figures that the eye takes instead of the right one. */
function totalsSinceJanuary(emploi: Emploi, mois: Month): SlipTotals {
  const depuis = `${mois.slice(0, 4)}-01` as Month;
  const totals = { depuis, brut: 0, montantNetSocial: 0, netImposable: 0, impot: 0, heures: 0 };
  for (let month = depuis; month <= mois; month = addMonths(month, 1)) {
    const pay = payOf(emploi, month);
    const terms = payTerms(emploi, month);
    if (!pay) continue;
    totals.brut = roundToCents(totals.brut + grossOf(pay));
    totals.montantNetSocial = roundToCents(totals.montantNetSocial + pay.montantNetSocial);
    totals.netImposable = roundToCents(totals.netImposable + pay.netImposable);
    totals.impot = roundToCents(totals.impot + (terms ? payAmounts(terms).impot : 0));
    totals.heures = roundToCents(totals.heures + (pay.heures ?? 0));
  }
  return totals;
}
