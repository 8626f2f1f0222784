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
import { OBSERVATIONS, sanctionsOf, sanctionToAnswer } from '#portals/pole-emploi/dossier/sanctions/sanctions.ts';

const read = [
  toFranceTravail({
    pourquoi: 'Pour vous entendre avant de décider.',
    effet: 'Une raison acceptée et prouvée arrête la procédure. Une sanction n’est jamais automatique.',
    machine: 'Aucun programme ne décide.',
    humain: 'Une personne lit vos explications et regarde toute votre recherche.',
    droits:
      'Vous pouvez répondre par écrit ou de vive voix, avec une personne de votre choix. Vous pouvez voir et corriger vos données.',
  }),
  toDepartment({
    pourquoi: 'Pour une personne au RSA, le président du département décide.',
    effet: 'Il peut suspendre une partie du RSA, ou ne rien faire.',
  }),
] as const;

const facts = {
  observationComment: fact('votre façon de répondre', oneOf(['ecrit', 'oral', 'oral-accompagne']), ...read),
  observationRaison: fact('la raison que vous donnez', oneOf(REASON_IDS), ...read),
  observationTexte: fact(
    'vos explications',
    freeText({ min: 10, max: 2_000, vide: 'Expliquez en une phrase ou deux ce qui s’est passé.' }),
    ...read,
  ),
  observationPreuve: fact('la preuve jointe', parseFile, ...read),
} satisfies Record<string, FactSpec>;
type Fact = keyof typeof facts;

/** Explaining oneself during the ten days that follow the letter of an intended sanction (pole-emploi.md §2h). */
export const observations = flowOf({
  id: OBSERVATIONS,
  titre: 'Donner mes explications avant une sanction',
  facts,
  open: (world) => sanctionToAnswer(world)?.dossier,
  truths,
  onPaper: { observationPreuve: {} },
});

function truths(context: FlowContext): Truths<Fact> {
  const { world, dossier } = context;
  const sanction = sanctionsOf(world).find((other) => other.dossier === dossier);
  const proof = (reason: string) => sanction && proofAtHand(world, reason, sanction.fauteLe);
  // A reason without any proof does not make the paper disappear.
  const proved = proof(textAnswer(context, 'observationRaison')) ?? proof('');
  return {
    observationComment: 'ecrit',
    observationRaison: proved?.reason ?? 'autre',
    observationTexte: 'Je n’ai pas pu venir. Voici ce qui s’est passé, et je demande un autre rendez-vous.',
    observationPreuve: proved?.papier ?? 'plus-tard',
  };
}

function explainFields({ world, dossier }: FlowContext): Field<Fact>[] {
  const sanction = sanctionsOf(world).find((other) => other.dossier === dossier);
  return [
    ask('observationRaison', 'choix', 'Pourquoi ?', {
      ...(sanction ? { hint: `Vous pouvez répondre jusqu’au ${dayInWords(sanction.reponseJusquau)} inclus.` } : {}),
      options: Object.entries(REASONS).map(([valeur, label]) => ({ valeur, label })),
    }),
    ask('observationTexte', 'texte-long', 'Vos explications', {
      hint: 'Les faits et les dates. Parlez aussi de vos candidatures : toute la recherche est regardée.',
    }),
  ];
}

const howField: Field<Fact> = ask('observationComment', 'choix', 'Comment voulez-vous répondre ?', {
  options: [
    { valeur: 'ecrit', label: 'Par écrit, ici' },
    { valeur: 'oral', label: 'De vive voix', hint: 'Un rendez-vous est pris. Ce que vous écrivez ici vous servira d’aide.' },
    { valeur: 'oral-accompagne', label: 'De vive voix, avec une personne de mon choix' },
  ],
});
const proofField = ({ world }: FlowContext): Field<Fact> =>
  ask('observationPreuve', 'piece', 'Une preuve', {
    hint: 'Un certificat, une convocation d’un autre organisme… À 30 jours près du jour concerné.',
    regle: 'Preuve à 30 jours près : choix du simulateur.',
    options: [...paperOptions(world), { valeur: 'plus-tard', label: 'Je n’ai pas de preuve' }],
  });

/** The explanations, in both looks. */
export const screens: ScreensByEdition<Fact> = {
  '2021': [
    {
      id: 'observations',
      titre: 'Mes explications',
      fields: (context) => [howField, ...explainFields(context), proofField(context)],
    },
  ],
  '2026': [
    { id: 'comment', titre: 'Comment répondre', fields: () => [howField] },
    { id: 'explications', titre: 'Mes explications', fields: explainFields },
    { id: 'preuve', titre: 'La preuve', fields: (context) => [proofField(context)] },
  ],
};
