import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import { addDays, dayInWords } from '#engine/journal/day.ts';
import { asksCode } from '#portals/ants/dossier/confidential-code.ts';
import { needsInspection, PIECES, type Piece, pieceOptions } from '#portals/ants/dossier/pieces.ts';
import { carWithoutPaper, isHers, vehicleOfPlate } from '#portals/ants/dossier/vehicles.ts';
import { DAYS_BEFORE_LOSS } from '#portals/ants/rules/delays.ts';
import type { Vehicule } from '#schema/compte.ts';
import { type Day, isDay } from '#schema/day.ts';
import type { Fact } from './facts.ts';

const carIn = ({ world, answers }: FlowContext): Vehicule | undefined => {
  const car = vehicleOfPlate(world, textAnswer({ answers }, 'refairePlaque'));
  return car && isHers(world, car) ? car : carWithoutPaper(world);
};

const carFields = ({ world }: FlowContext): Field<Fact>[] => [
  {
    fait: 'refairePourQui',
    as: 'choix',
    label: 'Pour qui faites-vous la démarche ?',
    options: [
      { valeur: 'moi', label: 'Pour moi-même' },
      {
        valeur: 'autre',
        label: 'Pour quelqu’un d’autre',
        hint: 'Il faut un mandat signé et la pièce d’identité de la personne. Son code confidentiel part chez elle, par la poste.',
      },
    ],
  },
  {
    fait: 'refairePlaque',
    as: 'texte',
    label: 'Numéro d’immatriculation',
    hint: 'Il est aussi sur la voiture, ou sur une photocopie : UI-204-OU.',
  },
  ...(asksCode(world)
    ? [
        {
          fait: 'refaireCode',
          as: 'chiffres',
          label: 'Code confidentiel',
          hint: '5 chiffres. Le [[code-confidentiel]] est sur la lettre jointe à la carte grise. Ce n’est pas le code de cession.',
        } as const,
      ]
    : []),
];

/** What happened, and when. A paper that was just lost is often found again: it is said, and nothing is blocked. */
function eventFields(context: FlowContext): Field<Fact>[] {
  const motif = textAnswer(context, 'refaireMotif');
  const le = textAnswer(context, 'refaireLe');
  const wait = motif === 'perte' && isDay(le) ? addDays(le as Day, DAYS_BEFORE_LOSS) : undefined;
  const alerte =
    wait !== undefined && wait > context.world.today
      ? `Cherchez encore un peu : il est conseillé d’attendre 48 heures, jusqu’au ${dayInWords(wait)}. Une carte retrouvée ensuite ne sert plus.`
      : undefined;
  return [
    {
      fait: 'refaireMotif',
      as: 'choix',
      label: 'Qu’est-il arrivé à la carte grise ?',
      options: [
        { valeur: 'perte', label: 'Elle est perdue', hint: 'La perte se déclare ici. Il n’y a rien à dire à la police.' },
        { valeur: 'vol', label: 'Elle est volée', hint: 'La police ou la gendarmerie d’abord : elle donne un récépissé.' },
        { valeur: 'deterioration', label: 'Elle est abîmée, elle ne se lit plus' },
      ],
    },
    {
      fait: 'refaireLe',
      as: 'jour',
      label: 'Quel jour ?',
      ...(alerte === undefined ? {} : { alerte }),
    },
  ];
}

const holderFields: Field<Fact>[] = [
  {
    fait: 'refaireNom',
    as: 'texte',
    label: 'Nom de naissance',
    hint: 'Comme sur la pièce d’identité.',
    groupe: 'Le titulaire',
  },
  { fait: 'refairePrenom', as: 'texte', label: 'Prénom', groupe: 'Le titulaire' },
  { fait: 'refaireTelephone', as: 'texte', clavier: 'telephone', label: 'Téléphone portable', groupe: 'Le titulaire' },
];

function paperFields(context: FlowContext): Field<Fact>[] {
  const car = carIn(context);
  const motif = textAnswer(context, 'refaireMotif');
  const field = (fait: Fact, piece: Piece): Field<Fact> => ({
    fait,
    as: 'piece',
    ...PIECES[piece],
    options: car ? pieceOptions(context.world, piece, car) : [],
  });
  return [
    field('identite', 'identite'),
    ...(motif === 'vol' ? [field('declarationVol', 'declaration-vol')] : []),
    ...(motif === 'deterioration' ? [field('carteAbimee', 'carte-abimee')] : []),
    ...(car && needsInspection(car, context.world)
      ? [
          {
            ...field('controleEnCours', 'controle-technique'),
            hint: 'De moins de 2 ans : la voiture a plus de 4 ans. Après une contre-visite à faire : 2 mois.',
          },
        ]
      : []),
  ];
}

const exactField: Field<Fact> = { fait: 'refaireExact', as: 'case', label: 'Je certifie que ces réponses sont exactes.' };

/** The order of the real screens was not found (ants.md, « Not verified »): a step a page today, two pages in 2020. */
export const screens: ScreensByEdition<Fact> = {
  '2026': [
    { id: 'commencer', titre: 'Pour commencer', fields: carFields },
    { id: 'motif', titre: 'Ce qui est arrivé', fields: eventFields },
    { id: 'titulaire', titre: 'Le titulaire', fields: () => holderFields },
    { id: 'pieces', titre: 'Les papiers', fields: paperFields },
    { id: 'recapitulatif', titre: 'Relire et valider', fields: () => [exactField] },
  ],
  '2020': [
    {
      id: 'vehicule',
      titre: 'Le véhicule',
      fields: (context) => [...carFields(context), ...eventFields(context), ...holderFields],
    },
    { id: 'recapitulatif', titre: 'Les papiers, puis valider', fields: (context) => [...paperFields(context), exactField] },
  ],
};
