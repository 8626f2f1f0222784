import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { textAnswer } from '#engine/flow/payload.ts';
import type { World } from '#engine/journal/world.ts';
import { childrenOn } from '#portals/caf/dossier/household.ts';
import { foyerIn, knownAccount } from '#portals/caf/dossier/situation/known-account.ts';
import { CHANGES, type ChangeKind } from '#portals/caf/dossier/situation/names.ts';
import type { Compte } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import type { Fact } from './facts.ts';

/** The household as the Caf knows it today. */
export function householdNow(world: Pick<World, 'compte' | 'events' | 'today'>): Compte['foyer'] {
  const account = knownAccount(world);
  const foyer = foyerIn(account, world.today.slice(0, 7) as Month);
  return { ...foyer, enfants: childrenOn({ foyer }, world.today) };
}

/** The changes that this household may tell: one is not a couple twice, nor parted from nobody. */
export function offeredKinds(world: Pick<World, 'compte' | 'events' | 'today'>): ChangeKind[] {
  const { adultes, enfants } = householdNow(world);
  const offered: Readonly<Record<ChangeKind, boolean>> = {
    couple: adultes.length === 1,
    separation: adultes.length === 2,
    naissance: true,
    'depart-enfant': enfants.length > 0,
    'garde-alternee': enfants.length > 0 && adultes.length === 1,
    travail: true,
    'fin-de-travail': true,
    maladie: true,
    retraite: true,
    formation: true,
    hopital: true,
    prison: true,
    etranger: true,
  };
  return (Object.keys(CHANGES) as ChangeKind[]).filter((kind) => offered[kind]);
}

const yesNo = [
  { valeur: 'oui', label: 'Oui' },
  { valeur: 'non', label: 'Non' },
];

const whichChild = ({ world }: FlowContext): Field<Fact> =>
  choose(
    'enfantConcerne',
    'Quel enfant ?',
    householdNow(world).enfants.map(({ prenom }) => ({ valeur: prenom, label: prenom })),
  );

/** The question on the day, in the words of each change. */
export const DAY_LABELS: Readonly<Record<ChangeKind, string>> = {
  couple: 'Depuis quel jour vivez-vous en couple ?',
  separation: 'Quel jour vous êtes-vous séparés ?',
  naissance: 'Quel jour l’enfant est-il né, ou arrivé ?',
  'depart-enfant': 'Depuis quel jour ?',
  'garde-alternee': 'Depuis quel jour ?',
  travail: 'Quel jour le travail a-t-il commencé ?',
  'fin-de-travail': 'Quel est le dernier jour de travail ?',
  maladie: 'Quel jour l’arrêt, ou l’invalidité, a-t-il commencé ?',
  retraite: 'Quel est le premier jour de retraite ?',
  formation: 'Quel jour la formation a-t-elle commencé ?',
  hopital: 'Quel est le jour d’entrée à l’hôpital ?',
  prison: 'Quel est le jour d’entrée en prison ?',
  etranger: 'Quel est le jour du départ ?',
};

/** Who it is about: asked only when there are two adults. */
const who = ({ world }: FlowContext): Field<Fact>[] => {
  const { adultes } = householdNow(world);
  return adultes.length < 2
    ? []
    : [
        choose(
          'situationPersonne',
          'Qui est concerné ?',
          adultes.map(({ prenom }) => ({ valeur: prenom, label: prenom })),
        ),
      ];
};

const organisme = (label: string, hint: string): Field<Fact> => ask('situationOrganisme', 'texte', label, { hint });

/** How long somebody is away, then until when, if it is known. */
const away = (context: FlowContext, courte: string, longue: string): Field<Fact>[] => [
  ...who(context),
  choose('absenceDuree', 'Combien de temps, en tout ?', [
    { valeur: 'courte', label: courte },
    { valeur: 'longue', label: longue },
  ]),
  ...(textAnswer(context, 'absenceDuree') === 'longue'
    ? [choose<Fact>('absenceRetour', 'Le jour du retour est-il connu ?', yesNo)]
    : []),
  ...(textAnswer(context, 'absenceDuree') === 'longue' && textAnswer(context, 'absenceRetour') === 'oui'
    ? [ask<Fact>('absenceJusqua', 'jour', 'Le jour du retour')]
    : []),
];

/** What is asked of each change, besides its day. */
export const DETAILS: Readonly<Record<ChangeKind, (context: FlowContext) => Field<Fact>[]>> = {
  couple: (context) => [
    choose('coupleForme', 'Vous êtes', [
      { valeur: 'mariage', label: 'mariés' },
      { valeur: 'pacs', label: 'pacsés' },
      { valeur: 'concubinage', label: 'en vie commune, sans mariage ni Pacs' },
    ]),
    ask('conjointPrenom', 'texte', 'Prénom du conjoint'),
    ask('conjointNaissance', 'jour', 'Jour de naissance du conjoint'),
    choose('conjointActivite', 'Son activité', [
      { valeur: 'salarie', label: 'Il ou elle est salarié(e)' },
      { valeur: 'independant', label: 'Travail à son compte' },
      { valeur: 'chomage', label: 'Au chômage' },
      { valeur: 'aucune', label: 'Sans activité' },
    ]),
    ...(textAnswer(context, 'conjointActivite') === 'aucune'
      ? []
      : [
          ask<Fact>('conjointRessources', 'euros', 'Ce que le conjoint gagne par mois', {
            hint: 'Le montant net social de son dernier bulletin.',
          }),
        ]),
    choose('conjointDossier', 'Le conjoint a-t-il déjà un dossier à la Caf ?', yesNo, {
      hint: 'Les deux dossiers seront réunis sous un seul numéro.',
    }),
  ],
  separation: ({ world }) => [
    choose('separationLogement', 'Qui reste dans le logement ?', [
      { valeur: 'moi', label: 'Moi' },
      { valeur: 'autre', label: 'L’autre personne' },
    ]),
    ...(householdNow(world).enfants.length === 0
      ? []
      : [
          choose<Fact>('separationEnfants', 'Où vivent les enfants ?', [
            { valeur: 'restent', label: 'Avec moi' },
            { valeur: 'partent', label: 'Avec l’autre parent' },
            { valeur: 'alternent', label: 'Chez l’un puis chez l’autre (garde alternée)' },
          ]),
          choose<Fact>('separationPension', 'La pension des enfants', [
            { valeur: 'fixee', label: 'Elle est fixée, et payée' },
            { valeur: 'impayee', label: 'Elle est fixée, mais pas payée' },
            { valeur: 'sans', label: 'Il n’y en a pas encore' },
          ]),
        ]),
  ],
  naissance: () => [
    ask('enfantPrenom', 'texte', 'Prénom de l’enfant', { hint: 'Pour des jumeaux, faites une déclaration pour chacun.' }),
    choose('enfantSexe', 'C’est', [
      { valeur: 'fille', label: 'une fille' },
      { valeur: 'garcon', label: 'un garçon' },
    ]),
    ask('enfantLieu', 'texte', 'Ville de naissance'),
  ],
  'depart-enfant': (context) => [
    whichChild(context),
    choose('enfantRaison', 'Que s’est-il passé ?', [
      { valeur: 'parti', label: 'Il ou elle ne vit plus avec moi' },
      { valeur: 'travaille', label: 'Il ou elle travaille' },
    ]),
    ...(textAnswer(context, 'enfantRaison') === 'travaille'
      ? [ask<Fact>('enfantRevenu', 'euros', 'Ce que l’enfant gagne par mois')]
      : []),
  ],
  'garde-alternee': (context) => [
    whichChild(context),
    choose(
      'gardeAllocataire',
      'Les allocations familiales',
      [
        { valeur: 'moitie', label: 'Partagées par moitié' },
        { valeur: 'moi', label: 'Pour moi seul(e), d’accord avec l’autre parent' },
        { valeur: 'autre', label: 'Pour l’autre parent seul' },
      ],
      { hint: 'Le choix vaut pour un an.' },
    ),
  ],
  travail: (context) => [
    ...who(context),
    ask('travailEmployeur', 'texte', 'Nom de l’employeur'),
    choose('travailContrat', 'Le contrat', [
      { valeur: 'cdi', label: 'Contrat sans fin prévue (CDI)' },
      { valeur: 'cdd', label: 'Contrat avec une fin prévue (CDD)' },
      { valeur: 'interim', label: 'Mission d’intérim' },
      { valeur: 'independant', label: 'Travail à son compte' },
    ]),
  ],
  'fin-de-travail': (context) => [
    ...who(context),
    choose(
      'chomageIndemnise',
      'France Travail verse-t-il une allocation chômage ?',
      [
        { valeur: 'oui', label: 'Oui' },
        { valeur: 'attente', label: 'Pas encore : la demande est en cours' },
        { valeur: 'non', label: 'Non' },
      ],
      { hint: 'Une allocation prend la place de la paie. Sans rien à la place, la paie d’avant ne compte plus.' },
    ),
  ],
  maladie: (context) => [
    ...who(context),
    choose('maladieSorte', 'C’est', [
      { valeur: 'arret', label: 'un arrêt maladie' },
      { valeur: 'invalidite', label: 'une invalidité' },
    ]),
    organisme('Qui verse de l’argent ?', 'Par exemple : l’Assurance maladie, ou l’employeur.'),
  ],
  retraite: (context) => [...who(context), organisme('Quelle caisse paie la retraite ?', 'Son nom est sur sa lettre.')],
  formation: (context) => [
    ...who(context),
    choose('formationPayee', 'Cette formation est-elle payée ?', yesNo),
    ...(textAnswer(context, 'formationPayee') === 'oui'
      ? [organisme('Qui verse de l’argent ?', 'Par exemple : la région, ou France Travail.')]
      : []),
  ],
  hopital: (context) => away(context, '60 jours, ou moins', 'Plus de 60 jours'),
  prison: (context) => away(context, '60 jours, ou moins', 'Plus de 60 jours'),
  etranger: (context) => away(context, 'Trois mois, ou moins', 'Plus de trois mois'),
};
