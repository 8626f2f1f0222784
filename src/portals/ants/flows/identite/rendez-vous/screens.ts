import { answerValue } from '#engine/answers/answers.ts';
import type { Field, FlowContext, ScreensByEdition } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import {
  isTownHall,
  kmBetween,
  MINUTES_EACH,
  momentInWords,
  RADII,
  type Slot,
  slotOf,
  slotText,
  TOWN_HALL_IDS,
  TOWN_HALLS,
} from '#portals/ants/dossier/titres/town-halls.ts';
import type { Fact } from './facts.ts';
import { offeredSlots } from './flow.ts';

const aboutFields: Field<Fact>[] = [
  {
    fait: 'rdvMotif',
    as: 'choix',
    label: 'Pour quel titre ?',
    options: [
      { valeur: 'cni', label: 'Carte d’identité' },
      { valeur: 'passeport', label: 'Passeport' },
      { valeur: 'les-deux', label: 'Carte d’identité et passeport' },
    ],
  },
  {
    fait: 'rdvPersonnes',
    as: 'entier',
    label: 'Pour combien de personnes ?',
    unite: 'personnes',
    hint: 'Chaque personne allonge le rendez-vous.',
    regle: `${MINUTES_EACH} minutes par personne : durée lue dans le code d’un service public ; chaque mairie a la sienne`,
  },
];

const searchFields: Field<Fact>[] = [
  {
    fait: 'rdvCommune',
    as: 'liste',
    label: 'Autour de quelle commune ?',
    hint: 'Toute mairie équipée convient : pas seulement la vôtre.',
    options: TOWN_HALL_IDS.map((id) => ({ valeur: id, label: TOWN_HALLS[id].commune })),
  },
  {
    fait: 'rdvRayon',
    as: 'choix',
    label: 'Jusqu’à quelle distance ?',
    options: RADII.map((km) => ({ valeur: km, label: `${km} km` })),
  },
];

const rangeFields: Field<Fact>[] = [
  { fait: 'rdvDu', as: 'jour', label: 'À partir du', groupe: 'Entre quels jours ?' },
  { fait: 'rdvAu', as: 'jour', label: 'Jusqu’au', groupe: 'Entre quels jours ?' },
];

const hallField: Field<Fact> = {
  fait: 'rdvMairie',
  as: 'liste',
  label: 'Dans quelle mairie ?',
  hint: 'Chaque mairie a sa propre page. Regardez aussi celles des environs.',
  options: TOWN_HALL_IDS.map((id) => ({ valeur: id, label: TOWN_HALLS[id].nom })),
};

/** The appointments to choose from; the one chosen stays in the list while it is to come. */
function slotFields(context: FlowContext): Field<Fact>[] {
  const chosen = slotOf(textAnswer(context, 'rdvCreneau'));
  const offered = offeredSlots(context);
  const kept =
    chosen && chosen.le > context.world.today && !offered.some((one) => slotText(one) === slotText(chosen)) ? [chosen] : [];
  const all = [...kept, ...offered];
  if (all.length === 0) return [];
  return [
    {
      fait: 'rdvCreneau',
      as: 'choix',
      label: 'Les rendez-vous libres',
      options: all.map((slot) => ({ valeur: slotText(slot), label: labelOf(slot, context), hint: hintOf(context) })),
      regle: 'Les attentes de chaque mairie sont un choix du simulateur : dans la vie, elles changent beaucoup',
    },
  ];
}

function labelOf(slot: Slot, context: FlowContext): string {
  const town = textAnswer(context, 'rdvCommune');
  const far = isTownHall(town) ? ` (${kmBetween(town, slot.mairie)} km)` : '';
  return `${TOWN_HALLS[slot.mairie].nom}${far}, ${momentInWords(slot)}`;
}

const hintOf = ({ answers }: FlowContext): string => {
  const persons = Number(answerValue(answers, 'rdvPersonnes') ?? 1);
  return `${persons * MINUTES_EACH} minutes`;
};

const numberField: Field<Fact> = {
  fait: 'rdvNumero',
  as: 'texte',
  label: 'Numéro de pré-demande',
  hint: '10 lettres et chiffres, sur le récapitulatif ou dans « Mes messages ».',
};

/** One national search today; in 2020 it did not exist, and each town hall had its own page (ants.md §2d). */
export const screens: ScreensByEdition<Fact> = {
  '2026': [
    { id: 'recherche', titre: 'Chercher un rendez-vous', fields: () => [...searchFields, ...aboutFields, ...rangeFields] },
    { id: 'creneau', titre: 'Choisir un rendez-vous', fields: slotFields },
    { id: 'mairie', titre: 'Confirmer, sur la page de la mairie', fields: () => [numberField] },
  ],
  '2020': [
    { id: 'recherche', titre: 'La mairie', fields: () => [hallField, ...aboutFields] },
    { id: 'creneau', titre: 'Le jour et l’heure', fields: slotFields },
    { id: 'mairie', titre: 'Confirmer', fields: () => [numberField] },
  ],
};
