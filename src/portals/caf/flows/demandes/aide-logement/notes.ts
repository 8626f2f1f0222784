import { answerValue } from '#engine/answers/answers.ts';
import type { FlowContext } from '#engine/flow/flow.ts';
import type { ScreenNote } from '#engine/flow/flow-pages.ts';
import { COMPOSED } from '#engine/flow/payload.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { euros } from '#engine/words/money.ts';
import { FAMILY_NAMES } from '#portals/caf/dossier/family/family-rights.ts';
import { aidFor } from '#portals/caf/dossier/logement/estimate.ts';
import { countedMonths, yearOfIncome } from '#portals/caf/dossier/logement/income.ts';
import { firstMonth } from '#portals/caf/dossier/logement/requests.ts';
import { isDay, type Month } from '#schema/day.ts';
import { betterMonth, parentsMonth, together } from './parents.ts';
import { saidHome } from './said.ts';

const FACTS = 'Dossier de faits Caf, § 2.b';

/** What stands above the fields: how the right opens, and on its page the estimate, line by line. */
export function notes(ecran: string, context: FlowContext): ScreenNote[] {
  if (ecran === 'estimation') return estimate(context);
  if (ecran === 'logement')
    return [
      {
        texte:
          'Une seule demande : la Caf choisit elle-même l’aide (APL, ALF ou ALS). Le premier mois n’est jamais payé, et les mois d’avant la demande sont perdus.',
        regle: `Ce que la page demande : ${FACTS}. ${COMPOSED}`,
      },
    ];
  return [];
}

function estimate(context: FlowContext): ScreenNote[] {
  const { world, answers } = context;
  const said = saidHome((fact) => answerValue(answers, fact));
  const entree = String(answerValue(answers, 'alEntree') ?? '');
  const month = firstMonth({ entree: isDay(entree) ? entree : world.today, le: world.today });
  const aid = aidFor(world, said, month);
  const income = yearOfIncome(world.compte, month);
  const months = countedMonths(month);
  if (aid.refus !== undefined)
    return [
      {
        ...{ titre: 'Pas de montant', texte: aid.refus.raison, encadre: true },
        regle: aid.refus.source,
      },
    ];
  return [
    {
      titre:
        aid.montant > 0
          ? `Environ ${euros(aid.montant)} par mois, à partir de ${monthInWords(month)}`
          : 'L’aide serait trop petite : rien ne serait versé',
      texte: 'C’est une estimation pour apprendre. Seule la Caf peut calculer un vrai droit.',
      encadre: true,
    },
    {
      titre: 'Le calcul, ligne par ligne',
      liste: aid.lignes.map(({ libelle, montant, detail }) => `${libelle} : ${euros(montant)}. ${detail}`),
      regle: [...new Set(aid.lignes.map(({ source }) => source))].join(' ; '),
    },
    {
      titre: 'Vos revenus, déjà connus',
      texte: `${euros(income.montant)} sur douze mois, de ${monthInWords(months[0] as Month)} à ${monthInWords(months[11] as Month)}. Les employeurs et les organismes les transmettent : vous n’avez rien à écrire.`,
      ...(income.detail.length === 0 ? {} : { liste: income.detail }),
      regle: 'Ressources de douze mois, de M-13 à M-2, arrondies aux 100 € supérieurs : dossier de faits Caf, § 2.b et § 4.5',
    },
    ...(answerValue(answers, 'alParentsCaf') === 'oui' && said.etudiant ? parents(world, aid.montant, month) : []),
  ];
}

/** What the parents would lose, beside what she would gain: the family looks at both. */
function parents(world: FlowContext['world'], gained: number, month: Month): ScreenNote[] {
  const both = parentsMonth(world, month);
  if (both === undefined || both.perdu <= 0) return [];
  const left = together(gained, both.perdu);
  const better = left < 0 ? betterMonth(world, gained, month) : undefined;
  const after = (nature: (typeof both.avec)[number]['nature']): number =>
    both.sans.find((line) => line.nature === nature)?.net ?? 0;
  return [
    {
      titre: left < 0 ? 'Ensemble, votre famille y perdrait' : 'Ensemble, votre famille y gagnerait',
      texte: `Vous auriez ${euros(gained)} par mois. Vos parents perdraient ${euros(both.perdu)} : vous ne compteriez plus parmi leurs enfants à charge. Pour tous, c’est ${euros(Math.abs(left))} par mois ${left < 0 ? 'de moins' : 'de plus'}. Parlez-en avec eux avant d’envoyer.`,
      encadre: true,
    },
    {
      titre: `Ce que la Caf paie à vos parents pour ${monthInWords(month)}`,
      liste: both.avec.map(
        ({ nature, net }) => `${FAMILY_NAMES[nature]} : ${euros(net)} avec vous, ${euros(after(nature))} sans vous`,
      ),
      ...(better === undefined
        ? {}
        : {
            texte: `À partir de ${monthInWords(better.mois)}, ce serait l’inverse : ils ne perdraient plus que ${euros(better.perdu)} par mois. L’aide compte depuis le mois de la demande : on peut attendre, et demander ce mois-là.`,
          }),
      regle:
        'Dossier de faits Caf, § 5 ligne 13, § 2.b et § 4.3 ; montants après la CRDS, aux barèmes du jour. L’aide au logement et les impôts des parents ne sont pas simulés.',
    },
  ];
}
