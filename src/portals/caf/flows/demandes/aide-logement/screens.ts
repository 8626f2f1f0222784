import { answerValue } from '#engine/answers/answers.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext, Screen, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { ageOn } from '#engine/household/truth.ts';
import { type Fact, LANDLORDS, NATURES } from './facts.ts';

const named = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([valeur, label]) => ({ valeur, label }));
const yesNo = (fait: Fact, label: string, hint?: string): Field<Fact> =>
  choose(
    fait,
    label,
    [
      { valeur: 'oui', label: 'Oui' },
      { valeur: 'non', label: 'Non' },
    ],
    hint === undefined ? {} : { hint },
  );
const is = (context: FlowContext, fait: Fact, value: string): boolean => textAnswer(context, fait) === value;

const homeFields = (): Field<Fact>[] => [
  choose('alNature', 'Quel est votre logement ?', named(NATURES)),
  ask('alEntree', 'jour', 'Quel jour êtes-vous entré dans ce logement ?', {
    hint: 'Le jour des clés, écrit sur le bail ou l’état des lieux. Le droit s’ouvre le mois d’après.',
  }),
  yesNo('alColocation', 'Partagez-vous ce logement avec des colocataires ?', 'Un colocataire n’est pas un conjoint.'),
];

const NO_CHARGES = 'Aucune charge ? Regardez le bail : l’eau, les ordures, l’entretien. Le loyer demandé est sans elles.';

function rentFields(context: FlowContext): Field<Fact>[] {
  const shared = is(context, 'alColocation', 'oui');
  const whole = answerValue(context.answers, 'alLoyerEntier');
  const own = answerValue(context.answers, 'alLoyer');
  const tooMuch = shared && typeof whole === 'number' && typeof own === 'number' && own >= whole;
  return [
    ...(shared
      ? [
          ask<Fact>('alColocataires', 'entier', 'Combien êtes-vous, vous compris ?', { unite: 'personnes' }),
          ask<Fact>('alLoyerEntier', 'euros', 'Le loyer de tout le logement, par mois', { hint: 'Sans les charges.' }),
        ]
      : []),
    ask('alLoyer', 'euros', shared ? 'Votre part de ce loyer, par mois' : 'Le loyer par mois, sans les charges', {
      hint: shared ? 'Ce que vous payez, vous seul, sans les charges.' : 'La ligne « loyer » du bail, et non le total à payer.',
      ...(tooMuch ? { alerte: 'C’est le loyer de tout le logement. Écrivez seulement votre part.' } : {}),
    }),
    ask('alCharges', 'euros', 'Les charges, par mois', {
      hint: 'Elles sont demandées à part : l’aide ne les compte pas, un forfait les remplace.',
      ...(answerValue(context.answers, 'alCharges') === 0 ? { alerte: NO_CHARGES } : {}),
    }),
  ];
}

function landlordFields(context: FlowContext): Field<Fact>[] {
  const firm = is(context, 'alBailleur', 'societe') || is(context, 'alBailleur', 'hlm');
  return [
    choose('alBailleur', 'Qui vous loue ce logement ?', named(LANDLORDS)),
    ask('alBailleurNom', 'texte', 'Le nom du propriétaire'),
    ...(firm ? [ask<Fact>('alSiret', 'chiffres', 'Son numéro SIRET', { hint: 'Quatorze chiffres.' })] : []),
    yesNo('alParent', 'Est-ce un parent, un grand-parent, un enfant, ou la personne avec qui il vit ?'),
    choose(
      'alAttestation',
      'Qui envoie l’attestation de loyer ?',
      [
        { valeur: 'moi', label: 'Moi : le propriétaire la remplit et me la donne' },
        { valeur: 'bailleur', label: 'Le propriétaire, dans son espace en ligne' },
      ],
      { hint: 'Le propriétaire la remplit et la signe, jamais le locataire.' },
    ),
  ];
}

function situationFields(context: FlowContext): Field<Fact>[] {
  const { compte, today } = context.world;
  const student = is(context, 'alEtudiant', 'oui');
  return [
    yesNo('alEtudiant', 'Êtes-vous étudiant ou étudiante ?'),
    ...(student ? [yesNo('alBoursier', 'Avez-vous une bourse ?')] : []),
    ...(student && ageOn(compte.naissance, today) < 21
      ? [
          yesNo(
            'alParentsCaf',
            'Vos parents ont-ils un dossier à la Caf ?',
            'Si vous demandez l’aide, ils ne vous ont plus à charge : leurs allocations peuvent baisser. Parlez-en avant.',
          ),
        ]
      : []),
    yesNo(
      'alPatrimoine',
      'Le foyer possède-t-il plus de 30 000 € ?',
      'Épargne, terrains, logements loués : sans la résidence principale.',
    ),
  ];
}

function paymentFields(context: FlowContext): Field<Fact>[] {
  const direct = is(context, 'alVersement', 'bailleur');
  return [
    choose('alVersement', 'À qui l’aide est-elle versée ?', [
      { valeur: 'moi', label: 'À moi' },
      { valeur: 'bailleur', label: 'Au propriétaire', hint: 'Il la retire de votre loyer.' },
    ]),
    ...(direct
      ? []
      : [
          ask<Fact>('alTitulaire', 'texte', 'Le titulaire du compte', {
            hint: 'Comme sur le RIB. Le compte doit être à votre nom.',
          }),
          ask<Fact>('alIban', 'texte', 'L’IBAN', { hint: 'Vingt-sept signes, sur le RIB.' }),
        ]),
  ];
}

const engagement: Field<Fact> = ask('alExact', 'case', 'J’atteste que ces réponses sont exactes.');
const estimate: Screen<Fact> = { id: 'estimation', titre: 'Votre estimation', fields: () => [], lecture: true };

/** One subject a page now, three pages before. The order is a choice (no transcript of these pages was found). */
export const screens: ScreensByEdition<Fact> = {
  '2025': [
    { id: 'logement', titre: 'Votre logement', fields: homeFields },
    { id: 'loyer', titre: 'Votre loyer', fields: rentFields },
    { id: 'bailleur', titre: 'Votre propriétaire', fields: landlordFields },
    { id: 'situation', titre: 'Votre situation', fields: situationFields },
    estimate,
    { id: 'versement', titre: 'Le versement', fields: paymentFields },
    { id: 'recapitulatif', titre: 'Récapitulatif', fields: () => [], lecture: true },
    { id: 'validation', titre: 'Validation', fields: () => [engagement] },
  ],
  '2024': [
    { id: 'logement', titre: 'Votre logement', fields: (context) => [...homeFields(), ...rentFields(context)] },
    { id: 'situation', titre: 'Votre situation', fields: (context) => [...landlordFields(context), ...situationFields(context)] },
    estimate,
    { id: 'validation', titre: 'Validation', fields: (context) => [...paymentFields(context), engagement] },
  ],
};
