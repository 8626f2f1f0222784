import type { FlowContext } from '#engine/flow/flow.ts';
import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { dayInWords, monthInWords } from '#engine/journal/day.ts';
import type { Part } from '#engine/portal/part.ts';
import { addedLines } from '#portals/pole-emploi/dossier/declarations/read-declaration.ts';
import { monthOfDossier, windowOf } from '#portals/pole-emploi/dossier/months.ts';
import { CACHETS_SOURCE, NO_ANNEXES } from '#portals/pole-emploi/rules/cachets.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { type Filling, filling } from './fields/filling.ts';
import { PENSION_RULE, PENSION_SOURCE } from './pensions.ts';
import { formIn } from './screens.ts';

const KNOWN =
  'Certaines lignes sont déjà là : ce sont celles que les employeurs ont transmises ([[dsn]]). Un contrat commencé ce mois-ci n’y est pas encore.';
const KNOWN_CHOICE = 'Lignes déjà là, et contrat commencé ce mois-ci qui n’y est pas : choix du simulateur.';
const ELSEWHERE: ScreenNote = {
  texte:
    'Un déménagement, une absence de plus de 7 jours, un congé parental, un service civique ou la prison ne se disent pas ici, mais tout de suite, sous 72 heures.',
  lien: { demarche: 'changement-situation', mots: 'Signaler un changement de situation' },
};

/** What stands above the fields of a page: what is already known, what is told elsewhere, and what was chosen rather than read. */
export const notes: NonNullable<Part['notes']> = (ecran, context) => [
  ...(ownEntry(NOTES, ecran)?.(context) ?? []),
  period(context),
  ...(ecran === 'accueil' ? WELCOME : []),
];

function period({ world, dossier }: FlowContext): ScreenNote {
  const { mois, ouvreLe, fermeLe } = windowOf(world, monthOfDossier(dossier));
  return {
    encadre: true,
    titre: `Mois déclaré\u00a0: ${monthInWords(mois)}.`,
    texte: `Ouvert du ${dayInWords(ouvreLe)} au ${dayInWords(fermeLe)}, à minuit.`,
  };
}

/** The first page of the present presentation (pole-emploi.md §2b, B0). */
const WELCOME: readonly ScreenNote[] = [
  { texte: 'L’[[actualisation]] dit ce qui s’est passé ce mois-ci. Elle garde votre inscription, et permet le paiement.' },
  {
    titre: 'En trois parties',
    numerotee: true,
    liste: [
      'Je déclare\u00a0: mes activités, puis mes situations particulières.',
      'Je vérifie et je valide.',
      'J’envoie mes justificatifs, tout de suite ou plus tard.',
    ],
  },
  {
    titre: 'À avoir sous la main',
    liste: [
      'Vos bulletins de salaire\u00a0: les heures et le salaire [[brut]].',
      'Les dates d’un arrêt maladie, d’une formation, d’un congé.',
    ],
  },
];

const now = (context: FlowContext): Filling => filling(context, formIn(context.world.edition));

const reread = ({ world }: FlowContext): ScreenNote[] => [
  {
    texte:
      world.edition === '2021'
        ? 'Relisez avant de valider. Vous pourrez encore modifier, jusqu’au paiement.'
        : 'Relisez avant de valider. Après, vous ne pourrez plus changer vos réponses vous-même : il faudra prévenir un conseiller.',
  },
];
const pension = ({ read }: Filling): ScreenNote[] =>
  ['pensionNouvelle', 'pensionRetraite', 'pensionInvalidite'].some((fait) => read(fait) === 'oui')
    ? [{ texte: PENSION_RULE, regle: PENSION_SOURCE }]
    : [];

const NOTES: Readonly<Record<string, (context: FlowContext) => ScreenNote[]>> = {
  activites: (context) => {
    const { known, read } = now(context);
    const artist = addedLines(read, known).some((id) => read('typeLigne', id) === 'cachets');
    return [
      ...(known.length > 0 ? [{ texte: KNOWN, regle: KNOWN_CHOICE }] : []),
      ...(artist ? [{ texte: NO_ANNEXES, regle: CACHETS_SOURCE }] : []),
    ];
  },
  'situations-particulieres': (context) => [ELSEWHERE, ...pension(now(context))],
  questions: (context) => [
    { texte: 'Répondez à chaque question. Attention à la dernière : « non » veut dire que vous ne cherchez plus d’emploi.' },
    ELSEWHERE,
    ...pension(now(context)),
  ],
  validation: reread,
  recapitulatif: reread,
};
