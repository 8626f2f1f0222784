import { addDays, dayInWords } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import { eventsOf, extend, stamp, type World } from '#engine/journal/world.ts';
import type { Lesson } from '#engine/portal/lesson.ts';
import { numberIn, textIn } from '#engine/portal/letter-data.ts';
import { euros, roundToCents } from '#engine/words/money.ts';
import { recount } from '#portals/caf/dossier/situation/change-recalculation.ts';
import { FOUND, foundOn } from '#portals/caf/dossier/situation/found.ts';
import { CHANGE_TITLES } from '#portals/caf/dossier/situation/names.ts';
import {
  CHANGEMENT,
  type Told,
  TREATMENT_DAYS,
  toldChanges,
  treatedMessage,
  untoldChanges,
} from '#portals/caf/dossier/situation/told.ts';
import type { Changement } from '#schema/compte.ts';
import { ownEntry } from '#schema/own-entry.ts';

const SOURCE = 'Dossier de faits Caf, § 2.e et § 5 lignes 11 et 12';

/** What telling a change in time avoided, and what telling it late, or not at all, costs. Euros: above zero is to be paid back. */
export const lessons = (world: World): Lesson[] => [
  ...toldChanges(world).map((told) => ofTold(world, told)),
  ...untoldChanges(world).flatMap((change) => ofUntold(world, change)),
];

function ofTold(world: World, told: Told): Lesson {
  const sorte = told.donnees?.sorte ?? '';
  const nom = (ownEntry(CHANGE_TITLES, sorte) ?? 'Un changement').toLowerCase();
  const treated = eventsOf(world, 'recu').some(({ message }) => message === treatedMessage(told));
  const total = treated ? cameTo(world, told) : comesTo(world, told);
  const found = told.dossier === FOUND;
  const common = { id: `changement:${told.dossier}`, ...(found ? {} : { dossier: told.dossier }), source: SOURCE };
  const since = `Il est arrivé le ${dayInWords(told.donnees?.depuis ?? told.le)}, et ${found ? 'la Caf l’a trouvé elle-même' : 'vous l’avez dit'} le ${dayInWords(told.le)}.`;
  const truth = (world.compte.foyer.changements ?? []).find(({ nature }) => nature === sorte);
  if (truth && truth.le !== told.donnees?.depuis)
    return otherDay(world, told, truth, { ...common, titre: `Le jour déclaré n’est pas le vrai : ${nom}` });
  if (Math.abs(total) < 1 && !found)
    return {
      ...common,
      titre: `Dit à temps : ${nom}`,
      explication: `${since} Aucun mois n’était encore payé avec l’ancienne situation : il n’y a rien à rendre.`,
      etat: 'evite',
    };
  return {
    ...common,
    titre: `${found ? 'Jamais dit' : 'Dit après coup'} : ${nom}`,
    explication: `${since} ${total > 0 ? `Pour les mois déjà payés, ${euros(total)} sont à rendre.` : `Pour les mois déjà payés, la Caf doit ${euros(-total)} : c’est un rappel.`}`,
    montant: total,
    etat: treated ? 'arrive' : 'a-venir',
    le: addDays(told.le, TREATMENT_DAYS),
  };
}

/** Another day than the true one was told: what the true one would come to. */
function otherDay(
  world: World,
  told: Told,
  truth: Changement,
  common: Pick<Lesson, 'id' | 'titre' | 'source' | 'dossier'>,
): Lesson {
  const said = { ...told.donnees, sorte: truth.nature, depuis: truth.le };
  const total = comesTo(asTold(world, said), { donnees: said });
  const price =
    total > 0
      ? ` Avec le vrai jour, ${euros(total)} seraient à rendre : une date choisie pour rendre moins est une fausse déclaration.`
      : total < 0
        ? ` Avec le vrai jour, la Caf vous devrait ${euros(-total)}.`
        : ' Cette fois, aucun mois payé ne change.';
  return {
    ...common,
    explication: `C’est arrivé le ${dayInWords(truth.le)}, et non le ${dayInWords(told.donnees?.depuis ?? told.le)}.${price}`,
    ...(total === 0 ? {} : { montant: total }),
    etat: 'arrive',
  };
}

/** The same life, if this were told today. */
const asTold = (world: World, said: NonNullable<Told['donnees']>): World =>
  extend(
    world,
    stamp([decide(`${CHANGEMENT}:0`, 'en-instruction', 'situation-caf', said)], {
      today: world.today,
      minute: world.minute,
      t: 0,
    }),
  );

/** What the letters of its treatment come to. */
const cameTo = (world: World, told: Told): number =>
  roundToCents(
    eventsOf(world, 'recu')
      .filter(
        ({ canal, le, donnees }) =>
          canal === 'espace' && le === addDays(told.le, TREATMENT_DAYS) && textIn(donnees, 'motif') === CHANGEMENT,
      )
      .reduce((sum, { modele, donnees }) => sum + (modele === 'trop-percu' ? 1 : -1) * numberIn(donnees, 'montant'), 0),
  );

/** What they would come to, as things stand. */
const comesTo = (world: World, told: Pick<Told, 'donnees'>): number =>
  roundToCents(
    recount(world, told, world.today)
      .flatMap(({ gaps }) => gaps)
      .reduce((sum, { total }) => sum + total, 0),
  );

/** A change that is not told costs more each month: worked out as if it were told today. */
function ofUntold(world: World, change: Changement): Lesson[] {
  const said = saidOf(change);
  const total = comesTo(asTold(world, said), { donnees: said });
  const nom = (CHANGE_TITLES[change.nature] ?? 'un changement').toLowerCase();
  const found = change.nature === 'couple' ? foundOn(world) : undefined;
  const cost =
    total > 0
      ? ` Ce jour, ${euros(total)} seraient à rendre, et la somme grandit chaque mois.`
      : total < 0
        ? ` Ce jour, ${euros(-total)} vous manquent.`
        : '';
  return [
    {
      id: `changement-non-dit:${change.nature}`,
      titre: `Pas encore dit : ${nom}`,
      explication: `C’est arrivé le ${dayInWords(change.le)}. Personne ne le dit à votre place.${cost}`,
      ...(total === 0 ? {} : { montant: total }),
      etat: 'a-venir',
      ...(found ? { le: found, quand: `La Caf le verra vers le ${dayInWords(found)}.` } : {}),
      source: SOURCE,
    },
  ];
}

function saidOf(change: Changement) {
  const common = { sorte: change.nature, depuis: change.le };
  switch (change.nature) {
    case 'couple':
      return { ...common, prenom: change.avec.prenom, naissance: change.avec.naissance };
    case 'separation':
      return { ...common, enfants: change.enfants, pension: change.pension };
    case 'naissance':
    case 'depart-enfant':
    case 'garde-alternee':
      return { ...common, prenom: change.prenom };
    default:
      return { ...common, personne: change.personne, ...(change.jusqua === undefined ? {} : { jusqua: change.jusqua }) };
  }
}
