import { ask } from '#engine/flow/ask.ts';
import type { Field } from '#engine/flow/flow.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { HOURS_OF_CACHET } from '#portals/pole-emploi/rules/cachets.ts';
import type { Fact } from '../facts.ts';
import { asked, dayField, type Filling, isIndependent, yesNoField } from './filling.ts';
import { turnoverRule } from './line-fields.ts';
import { pensionDateField, registrationFields } from './situation-fields.ts';

/** The first page until about 2022: the training, alone. */
export function trainingFields(now: Filling): Field<Fact>[] {
  const month = monthInWords(now.mois);
  const first = yesNoField(now, {
    fait: 'formationSuivie',
    label: `Étiez-vous inscrit à une formation, ou en formation, en ${month} ?`,
  });
  if (now.read('formationSuivie') !== 'oui') return [first];
  return [
    first,
    {
      ...dayField(now, 'formationSuivieDebut', `Premier jour de formation en ${month}`),
      regle: 'Dates de formation demandées ici : choix du simulateur.',
    },
    dayField(now, 'formationSuivieFin', 'Dernier jour de formation', 'Il peut être après ce mois.'),
  ];
}

/** The page of questions, in the order of an application of Pôle emploi (facts § 2b). */
export function questionFields(now: Filling): Field<Fact>[] {
  return [
    ...workFields(now),
    ...periodFields(now, 'stageSuivi', 'Avez-vous été en stage ?', ['stageDebut', 'stageFin'], 'de stage'),
    ...periodFields(
      now,
      'arretMaladie',
      isMan(now) ? 'Avez-vous été en arrêt maladie ou en congé paternité ?' : 'Avez-vous été en arrêt maladie ?',
      ['arretDebut', 'arretFin'],
      'd’arrêt',
    ),
    ...(isMan(now) ? [] : birthFields(now)),
    ...pensionFields(now, 'pensionRetraite', 'Percevez-vous une nouvelle pension de retraite ?', 'retraite'),
    ...pensionFields(
      now,
      'pensionInvalidite',
      'Percevez-vous une nouvelle pension d’invalidité, 2e ou 3e catégorie ?',
      'invalidite',
    ),
    // In training, one stays on the list: the question is not put.
    ...(now.read('formationSuivie') === 'oui' ? [] : registrationFields(now, 'Êtes-vous toujours à la recherche d’un emploi ?')),
  ];
}

function workFields(now: Filling): Field<Fact>[] {
  const month = monthInWords(now.mois);
  const first = yesNoField(now, {
    fait: 'travailMois',
    label: `Avez-vous travaillé en ${month}, ou eu une activité non salariée ?`,
  });
  if (now.read('travailMois') !== 'oui') return [first];
  const hours = asked(
    now,
    ask('heuresMois', 'entier', 'Heures travaillées dans le mois', {
      unite: 'heures',
      hint: `Plusieurs employeurs : faites le total. Artiste payé au cachet : un cachet compte ${HOURS_OF_CACHET} heures.`,
    }),
  );
  const wages = asked(
    now,
    ask('brutMois', 'euros', 'Total des salaires bruts, réels ou estimés', {
      hint: 'Additionnez les lignes « Salaire [[brut]] » de tous les bulletins du mois. Pas le net.',
    }),
  );
  const own = asked(
    now,
    ask('revenusMois', 'euros', 'Total des salaires bruts et du chiffre d’affaires', { ...turnoverRule(now) }),
  );
  return [first, hours, isIndependent(now.context.world) ? own : wages];
}

function periodFields(now: Filling, fait: Fact, label: string, [from, to]: readonly [Fact, Fact], what: string): Field<Fact>[] {
  const first = yesNoField(now, { fait, label });
  if (now.read(fait) !== 'oui') return [first];
  return [
    first,
    dayField(now, from, `Premier jour ${what} en ${monthInWords(now.mois)}`, 'Commencé avant ? Écrivez le 1er du mois.'),
    dayField(now, to, `Dernier jour ${what}`, 'Il peut être après ce mois.'),
  ];
}

function birthFields(now: Filling): Field<Fact>[] {
  const first = yesNoField(now, { fait: 'congeMaternite', label: 'Avez-vous été en congé maternité ?' });
  return now.read('congeMaternite') === 'oui'
    ? [first, dayField(now, 'congeMaterniteDate', 'Premier jour du congé', 'Commencé avant ce mois ? Écrivez le 1er du mois.')]
    : [first];
}

function pensionFields(now: Filling, fait: Fact, label: string, nature: 'retraite' | 'invalidite'): Field<Fact>[] {
  const first = yesNoField(now, { fait, label });
  return now.read(fait) === 'oui' ? [first, pensionDateField(now, nature)] : [first];
}

/** The first figure of the number says it. Of somebody whose number is not known, every question is asked. */
function isMan({ context }: Filling): boolean {
  const { foyer, identifiants, poleEmploi } = context.world.compte;
  const first = foyer.adultes[0]?.id;
  return (poleEmploi?.personne ?? first) === first && /^[17]/.test(identifiants.numeroSecuriteSociale);
}
