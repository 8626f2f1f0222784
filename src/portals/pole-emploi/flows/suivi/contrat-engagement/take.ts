import { decide as decideOn } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { PORTAL, sendLetter } from '#portals/pole-emploi/dossier/file.ts';
import { rulesDay } from '#portals/pole-emploi/dossier/rules-day.ts';
import { scaleOn } from '#portals/pole-emploi/rules/scale.ts';
import type { Decisions, Motif } from '#schema/decisions.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { compliance } from './compliance.ts';
import { isAloneWithChild } from './flow.ts';
import { contractOf, OWN_DOSSIER } from './read.ts';

type Outcome = Pick<Taken, 'incoherences'> & { faits: readonly Fait[] };

const decide = <motif extends Motif>(motif: motif, issue: 'acceptee' | 'en-instruction', donnees?: Decisions[motif]): Fait =>
  decideOn(OWN_DOSSIER, issue, motif, donnees);
const tell = (vers: string, quoi: string): Fait => ({ type: 'transmis', dossier: OWN_DOSSIER, de: PORTAL, vers, quoi });

const questionnaire = (): Outcome => ({
  faits: [decide('questionnaire-recu', 'en-instruction'), tell('departement', 'questionnaire-orientation')],
});

function diagnosis(donnees: Donnees, world: World): Outcome {
  const disabled = contractOf(world)?.questionnaire?.donnees.engagementHandicap;
  const least = Math.round((scaleOn(rulesDay(world, world.today)).hourlySmic.valeur * 35 * 52) / 12);
  const incoherences = [
    ...(donnees.engagementRaison === 'enfant' && !isAloneWithChild(world)
      ? [
          {
            cle: 'engagementRaison',
            message: 'Votre dossier ne montre pas d’enfant de moins de 12 ans dont vous avez seul la charge. Est-ce bien cela ?',
          },
        ]
      : []),
    ...(donnees.engagementRaison === 'handicap' && disabled === 'non'
      ? [
          {
            cle: 'engagementRaison',
            message: 'Dans le questionnaire, vous avez répondu « non » à la question sur le handicap. Est-ce bien cela ?',
          },
        ]
      : []),
    ...(Number(donnees.engagementSalaire) > 0 && Number(donnees.engagementSalaire) < least
      ? [
          {
            cle: 'engagementSalaire',
            message: `Pour un temps plein, le Smic fait environ ${least} € brut par mois. Avez-vous écrit le salaire net, ou un temps partiel ?`,
          },
        ]
      : []),
  ];
  return { incoherences, faits: [decide('diagnostic-recu', 'en-instruction'), tell('referent', 'diagnostic')] };
}

function answer(donnees: Donnees, world: World, numero: string): Outcome {
  if (donnees.engagementAccord === 'changer')
    return {
      faits: [
        decide('contrat-a-revoir', 'en-instruction', { remarque: String(donnees.engagementRemarque) }),
        tell('referent', 'changement-demande'),
      ],
    };
  const { propose, orientation } = contractOf(world) ?? {};
  const signed = { ...propose?.donnees, referent: orientation?.referent ?? 'departement' };
  return {
    faits: [
      decide('contrat-signe', 'acceptee', signed),
      tell('departement', 'contrat-signe'),
      ...sendLetter(world, 'contrat-signe', 'contrat-signe', { ...signed, numero }),
    ],
  };
}

/** What is done with each answer of the path. Whichever it is, taking up the steps again stops a procedure and lifts a suspension. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'ENG', dossier);
  const etape = contractOf(world)?.etape;
  const { faits, ...problems } =
    etape === 'questionnaire'
      ? questionnaire()
      : etape === 'diagnostic'
        ? diagnosis(donnees, world)
        : answer(donnees, world, numero);
  return { ...problems, numero, faits: [...faits, ...compliance(world)] };
}
