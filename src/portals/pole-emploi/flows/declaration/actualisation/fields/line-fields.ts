import { ask } from '#engine/flow/ask.ts';
import type { Field, Option } from '#engine/flow/flow.ts';
import { firstDayOf, fullDayInWords, lastDayOf, monthName } from '#engine/journal/day.ts';
import { ofName } from '#engine/words/say.ts';
import { fileOf } from '#portals/pole-emploi/dossier/file.ts';
import { HOURS_OF_CACHET } from '#portals/pole-emploi/rules/cachets.ts';
import { daysFrom } from '#portals/pole-emploi/rules/work-days.ts';
import type { Fact } from '../facts.ts';
import { asked, type Filling, yesNoField } from './filling.ts';

const GROSS_HINT = 'La ligne « Salaire [[brut]] » du bulletin, pas le net. Pas encore de bulletin ? Écrivez une estimation.';
const HOURS_HINT = 'Les heures travaillées ce mois-là, même si elles sont payées plus tard.';

/** Where the fields of a line stand: its title, and its id when it was added. */
export type LinePlace = Pick<Field, 'groupe' | 'ligne'>;

const hoursField = (now: Filling, pour: string, place: LinePlace): Field<Fact> =>
  asked(now, ask('heuresLigne', 'entier', 'Heures travaillées', { ...place, pour, unite: 'heures', hint: HOURS_HINT }));

function dateFields(now: Filling, pour: string, place: LinePlace): Field<Fact>[] {
  const options: Option[] = daysFrom(firstDayOf(now.mois), lastDayOf(now.mois)).map((day) => ({
    valeur: day,
    label: fullDayInWords(day),
  }));
  const month = monthName(now.mois);
  return [
    asked(now, { ...place, fait: 'debutLigne', pour, as: 'liste', label: `Premier jour travaillé ${ofName(month)}`, options }),
    asked(now, { ...place, fait: 'finLigne', pour, as: 'liste', label: `Dernier jour travaillé ${ofName(month)}`, options }),
  ];
}

const cachetsField = (now: Filling, pour: string, place: LinePlace): Field<Fact> =>
  asked(
    now,
    ask('cachetsLigne', 'entier', 'Nombre de cachets', {
      ...place,
      pour,
      unite: 'cachets',
      hint: `Le nombre écrit sur le contrat ou sur l’attestation du mois. Un cachet compte ${HOURS_OF_CACHET} heures.`,
    }),
  );

/** The fields of one contract; an artist paid by the performance counts cachets and not hours. */
export function wageFields(now: Filling, pour: string, place: LinePlace): Field<Fact>[] {
  return [
    now.read('typeLigne', pour) === 'cachets' ? cachetsField(now, pour, place) : hoursField(now, pour, place),
    asked(now, { ...place, fait: 'brutLigne', pour, as: 'euros', label: 'Salaire brut du mois', hint: GROSS_HINT }),
    ...dateFields(now, pour, place),
    yesNoField(now, {
      ...place,
      fait: 'termineLigne',
      pour,
      label: 'Ce contrat est-il terminé ?',
      hint: 'Contrat terminé : les congés payés sont dans le salaire brut.',
    }),
  ];
}

/** One's own activity: the sum depends on how often the turnover is told to the social security. */
export function ownFields(now: Filling, pour: string, place: LinePlace): Field<Fact>[] {
  return [
    hoursField(now, pour, place),
    asked(now, { ...place, fait: 'chiffreLigne', pour, as: 'euros', label: 'Chiffre d’affaires du mois', ...turnoverRule(now) }),
    ...dateFields(now, pour, place),
  ];
}

/** What to write for one's own activity: a sum every month, or nothing when it is told every quarter or every year (facts § 2b). */
export function turnoverRule({ context }: Pick<Filling, 'context'>): Pick<Field, 'hint' | 'optional'> {
  const rhythm = fileOf(context.world.compte).activiteIndependante;
  if (rhythm === undefined || rhythm === 'mensuelle')
    return { hint: 'Vous le déclarez chaque mois : écrivez la somme encaissée, avant abattement. Rien encaissé ? Écrivez 0.' };
  const when = rhythm === 'trimestrielle' ? 'chaque trimestre' : 'chaque année';
  return {
    optional: true,
    hint: `Vous le déclarez ${when} : laissez cette case vide, n’écrivez pas 0. Le paiement est provisoire, puis il est recalculé.`,
  };
}
