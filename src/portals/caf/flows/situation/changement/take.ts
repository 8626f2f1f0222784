import { dayInWords } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { dayIn, numberIn, textIn } from '#engine/portal/letter-data.ts';
import { receiptNumber, type Taken } from '#engine/portal/receives.ts';
import { isLongAbsence } from '#portals/caf/dossier/situation/absence.ts';
import type { ChangeKind } from '#portals/caf/dossier/situation/names.ts';
import { BOTH, tell } from '#portals/caf/dossier/tell.ts';
import type { Donnees } from '#schema/evenement.ts';
import { childWorkLimit } from '../../../rules/child-work.ts';
import type { Fact } from './facts.ts';
import { householdNow, offeredKinds } from './kinds.ts';

/** A change that was told: refused when it cannot be, doubted when it contradicts what is known, otherwise acknowledged at once. */
export function take(donnees: Donnees, world: World, dossier: string): Taken {
  const numero = receiptNumber(world, 'CHG', dossier);
  const sorte = textIn(donnees, 'changementSorte') as ChangeKind;
  const depuis = dayIn(donnees, 'changementLe');
  const erreurs = [...dayErrors(depuis, world), ...OWN_ERRORS[sorte](donnees, world)];
  if (!offeredKinds(world).includes(sorte))
    erreurs.push({ cle: 'changementSorte', message: 'Ce changement ne va pas avec votre dossier. Choisissez-en un autre.' });
  const disputed = isDisputed(donnees, world);
  const said = { sorte, depuis, ...WHAT[sorte](donnees, world), ...(disputed ? { enfants: 'partent', conteste: true } : {}) };
  return {
    numero,
    erreurs,
    incoherences: disputed
      ? [
          {
            cle: 'separationEnfants',
            message:
              'L’autre parent a déclaré les mêmes enfants chez lui. Un enfant n’est à charge que dans un seul dossier. Si vous confirmez, une personne écrira aux deux parents, et les enfants ne comptent pas en attendant.',
          },
        ]
      : [],
    faits: [
      decide(dossier, 'en-instruction', 'situation-caf', said),
      ...tell(`changement-recu:${dossier}`, 'changement-recu', { ...said, numero, dossier }, BOTH),
    ],
  };
}

type Problem = { cle: Fact; message: string };

function dayErrors(depuis: string, { today }: World): Problem[] {
  return depuis > today
    ? [
        {
          cle: 'changementLe',
          message: `Ce jour n’est pas encore arrivé : nous sommes le ${dayInWords(today)}. Un changement se déclare quand il est là.`,
        },
      ]
    : [];
}

const NONE = (): Problem[] => [];
const OWN_ERRORS: Readonly<Record<ChangeKind, (donnees: Donnees, world: World) => Problem[]>> = {
  couple: (donnees, { today }) =>
    dayIn(donnees, 'conjointNaissance') > today
      ? [{ cle: 'conjointNaissance', message: 'Ce jour n’est pas encore arrivé. Écrivez le jour de naissance du conjoint.' }]
      : [],
  separation: NONE,
  naissance: (donnees, world) => {
    const prenom = textIn(donnees, 'enfantPrenom');
    const known = householdNow(world).enfants.some((child) => sameName(child.prenom, prenom));
    return known
      ? [{ cle: 'enfantPrenom', message: `${prenom} est déjà dans votre dossier : un enfant ne compte qu’une fois.` }]
      : [];
  },
  'depart-enfant': (donnees, world) => {
    const limit = childWorkLimit(world.today.slice(0, 7) as `${number}-${number}`, world.rules);
    return donnees.enfantRaison === 'travaille' && numberIn(donnees, 'enfantRevenu') <= limit.montant
      ? [
          {
            cle: 'enfantRevenu',
            message: `Jusqu’à ${Math.floor(limit.montant)} € par mois, l’enfant reste à charge : il n’y a rien à changer.`,
          },
        ]
      : [];
  },
  'garde-alternee': NONE,
  travail: NONE,
  'fin-de-travail': NONE,
  maladie: NONE,
  retraite: NONE,
  formation: NONE,
  hopital: returnErrors,
  prison: returnErrors,
  etranger: returnErrors,
};

/** A return comes after the departure, and a long absence is long. */
function returnErrors(donnees: Donnees): Problem[] {
  const jusqua = textIn(donnees, 'absenceJusqua');
  const le = dayIn(donnees, 'changementLe');
  if (jusqua === '' || donnees.absenceDuree !== 'longue') return [];
  if (jusqua <= le) return [{ cle: 'absenceJusqua', message: 'Le retour vient après le départ : relisez les deux jours.' }];
  const nature = textIn(donnees, 'changementSorte') as 'etranger' | 'prison' | 'hopital';
  return isLongAbsence({ nature, le, jusqua: jusqua as typeof le })
    ? []
    : [{ cle: 'absenceJusqua', message: 'Avec ce jour, l’absence est courte. Changez la durée, ou relisez le jour.' }];
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .trim()
    .toLowerCase();
const sameName = (one: string, other: string): boolean => plain(one) === plain(other);

/** Do both parents say that the children live with them? The account knows where they do. */
function isDisputed(donnees: Donnees, { compte }: World): boolean {
  const truth = (compte.foyer.changements ?? []).find((one) => one.nature === 'separation');
  return donnees.separationEnfants === 'restent' && truth?.nature === 'separation' && truth.enfants === 'partent';
}

/** What the decision keeps of each change. */
const WHAT: Readonly<Record<ChangeKind, (donnees: Donnees, world: World) => Record<string, string | number>>> = {
  couple: (donnees) => ({
    prenom: textIn(donnees, 'conjointPrenom'),
    naissance: textIn(donnees, 'conjointNaissance'),
    forme: textIn(donnees, 'coupleForme'),
    ressources: numberIn(donnees, 'conjointRessources'),
    autreDossier: textIn(donnees, 'conjointDossier'),
  }),
  separation: (donnees) => ({
    logement: textIn(donnees, 'separationLogement'),
    enfants: textIn(donnees, 'separationEnfants') || 'restent',
    pension: textIn(donnees, 'separationPension'),
  }),
  naissance: (donnees) => ({ prenom: textIn(donnees, 'enfantPrenom') }),
  'depart-enfant': (donnees) => ({ prenom: textIn(donnees, 'enfantConcerne'), raison: textIn(donnees, 'enfantRaison') }),
  'garde-alternee': (donnees) => ({ prenom: textIn(donnees, 'enfantConcerne'), partage: textIn(donnees, 'gardeAllocataire') }),
  travail: (donnees, world) => ({
    ...whoIn(donnees, world),
    employeur: textIn(donnees, 'travailEmployeur'),
    contrat: textIn(donnees, 'travailContrat'),
  }),
  'fin-de-travail': (donnees, world) => ({ ...whoIn(donnees, world), indemnise: textIn(donnees, 'chomageIndemnise') }),
  maladie: (donnees, world) => ({
    ...whoIn(donnees, world),
    forme: textIn(donnees, 'maladieSorte'),
    organisme: textIn(donnees, 'situationOrganisme'),
  }),
  retraite: (donnees, world) => ({ ...whoIn(donnees, world), organisme: textIn(donnees, 'situationOrganisme') }),
  formation: (donnees, world) => ({ ...whoIn(donnees, world), payee: textIn(donnees, 'formationPayee') }),
  hopital: absenceIn,
  prison: absenceIn,
  etranger: absenceIn,
};

/** Which adult it is about: the only one, when nothing was asked. */
function whoIn(donnees: Donnees, world: World): { personne: string; prenom: string } {
  const { adultes } = householdNow(world);
  const said = adultes.find(({ prenom }) => prenom === textIn(donnees, 'situationPersonne')) ?? adultes[0];
  return { personne: said?.id ?? '', prenom: said?.prenom ?? '' };
}

function absenceIn(donnees: Donnees, world: World): Record<string, string> {
  const duree = textIn(donnees, 'absenceDuree');
  const jusqua = duree === 'longue' && donnees.absenceRetour === 'oui' ? textIn(donnees, 'absenceJusqua') : '';
  return { ...whoIn(donnees, world), duree, ...(jusqua === '' ? {} : { jusqua }) };
}
