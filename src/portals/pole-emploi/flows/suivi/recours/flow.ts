import { freeText, oneOf } from '#engine/answers/answer.ts';
import { ask } from '#engine/flow/ask.ts';
import { fact } from '#engine/flow/fact.ts';
import type { FactSpec, Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { flowOf, type Truths } from '#engine/flow/flow-of.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { dayInWords } from '#engine/journal/day.ts';
import { toDepartment, toFranceTravail } from '#portals/pole-emploi/circuits.ts';
import { paperOptions, parseFile } from '#portals/pole-emploi/dossier/documents/files.ts';
import { proofAtHand, REASON_IDS, REASONS } from '#portals/pole-emploi/dossier/rendez-vous/reasons.ts';
import { type Appeal, appealsOf, openAppeal, RECOURS, WAY_NAMES, WAYS } from './appeals.ts';

const asked = [
  toFranceTravail({
    pourquoi: 'Pour revoir la décision.',
    effet: 'La décision continue de s’appliquer pendant ce temps. Une preuve nouvelle peut la faire annuler.',
    machine: 'Aucun programme ne décide.',
    humain: 'Une autre personne relit votre dossier.',
  }),
  toDepartment({ pourquoi: 'Le département décide pour une personne au RSA.', effet: 'Il peut revoir sa décision.' }),
] as const;
const mediator = {
  ...toFranceTravail({
    pourquoi: 'Une personne indépendante donne son avis.',
    effet: 'Il propose une solution. Il n’arrête pas la sanction.',
    humain: 'Le médiateur lit votre dossier et peut vous appeler.',
  }),
  vers: 'mediateur',
  base: 'Le médiateur est une étape obligatoire avant le juge : service-public F31197 (2025).',
  duree: 'Non trouvée pour le médiateur.',
};

const facts = {
  recoursVoie: fact('à qui vous vous adressez', oneOf(WAYS), ...asked, mediator),
  recoursRaison: fact('la raison que vous donnez', oneOf(REASON_IDS), ...asked, mediator),
  recoursTexte: fact(
    'votre demande',
    freeText({ min: 10, max: 2_000, vide: 'Expliquez en une phrase ou deux pourquoi la décision est à revoir.' }),
    ...asked,
    mediator,
  ),
  recoursPreuve: fact('la preuve jointe', parseFile, ...asked, mediator),
} satisfies Record<string, FactSpec>;
type Fact = keyof typeof facts;

/** Contesting a decision: complaint, then mediator, then judge (pole-emploi.md §2h). */
export const recours = flowOf({
  id: RECOURS,
  titre: 'Contester une décision',
  facts,
  open: (world) => openAppeal(world)?.dossier,
  truths,
  onPaper: { recoursPreuve: {} },
});

const current = ({ world, dossier }: FlowContext): Appeal | undefined =>
  appealsOf(world).find((appeal) => appeal.dossier === dossier);

function truths(context: FlowContext): Truths<Fact> {
  const appeal = current(context);
  const proof = (reason: string) => appeal && proofAtHand(context.world, reason, appeal.sur);
  // A reason without any proof does not make the paper disappear.
  const proved = proof(textAnswer(context, 'recoursRaison')) ?? proof('');
  return {
    recoursVoie: appeal?.prochaine,
    recoursRaison: proved?.reason ?? 'autre',
    recoursTexte: 'Je demande de revoir cette décision. Voici les faits et les dates.',
    recoursPreuve: proved?.papier ?? 'plus-tard',
  };
}

function wayField(context: FlowContext): Field<Fact> {
  const appeal = current(context);
  const chosen = textAnswer(context, 'recoursVoie');
  const due = appeal?.prochaine;
  return {
    fait: 'recoursVoie',
    as: 'choix',
    label: 'À qui vous adressez-vous ?',
    regle: 'Réponse de l’agence en 7 jours environ : non vérifié.',
    ...(appeal
      ? {
          connu: `${appeal.titre}, décision du ${dayInWords(appeal.decideLe)}`,
          hint: `Vous pouvez le faire jusqu’au ${dayInWords(appeal.limite)}.`,
        }
      : {}),
    options: [
      {
        valeur: 'reclamation',
        label: WAY_NAMES.reclamation,
        hint: 'La première étape : l’agence relit. Réponse en 7 jours environ.',
      },
      { valeur: 'mediateur', label: WAY_NAMES.mediateur, hint: 'Obligatoire avant le juge. Il n’arrête pas la sanction.' },
      { valeur: 'tribunal', label: WAY_NAMES.tribunal, hint: 'Après le médiateur, dans les deux mois.' },
    ],
    // What was chosen for the step before stays written: it is said that the next one is another.
    ...(due !== undefined && chosen !== '' && chosen !== due
      ? { alerte: `L’étape suivante est : ${WAY_NAMES[due].toLowerCase()}. Les étapes se suivent.` }
      : {}),
  };
}

function reasonFields(context: FlowContext): Field<Fact>[] {
  const appeal = current(context);
  const why: Field<Fact>[] =
    appeal?.sorte === 'sanction'
      ? [
          ask('recoursRaison', 'choix', 'Quelle raison donnez-vous ?', {
            options: Object.entries(REASONS).map(([valeur, label]) => ({ valeur, label })),
          }),
        ]
      : [];
  return [
    ...why,
    { fait: 'recoursTexte', as: 'texte-long', label: 'Votre demande', hint: 'Les faits, les dates, et ce que vous demandez.' },
    ask('recoursPreuve', 'piece', 'Une preuve', {
      options: [...paperOptions(context.world), { valeur: 'plus-tard', label: 'Je n’ai pas de preuve' }],
    }),
  ];
}

/** Contesting, in both looks. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [
    { id: 'recours', titre: 'Contester une décision', fields: (context) => [wayField(context), ...reasonFields(context)] },
  ],
  '2026': [
    { id: 'voie', titre: 'À qui s’adresser', fields: (context) => [wayField(context)] },
    { id: 'demande', titre: 'Ma demande', fields: reasonFields },
  ],
};
