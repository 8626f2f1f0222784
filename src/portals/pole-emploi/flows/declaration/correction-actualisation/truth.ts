import { typedAs } from '#engine/answers/answers.ts';
import type { FlowContext } from '#engine/flow/flow.ts';
import type { Truths } from '#engine/flow/flow-of.ts';
import type { CorrectionObject } from '#portals/pole-emploi/dossier/declarations/correction.ts';
import { grossOfMonth, hoursOfMonth } from '#portals/pole-emploi/dossier/declarations/declaration.ts';
import { trueMonth } from '#portals/pole-emploi/dossier/declarations/true-month.ts';
import { declaredMonth } from '#portals/pole-emploi/dossier/declarations/versions.ts';
import type { Fact } from './facts.ts';
import { declaredWindow, isStillOpen } from './window.ts';

/** What a person types who found her mistake: what is different from her papers, and the right figures. */
export function truths({ world, dossier }: FlowContext): Truths<Fact> {
  const window = declaredWindow(world, dossier);
  const real = trueMonth(world, window.mois);
  const said = declaredMonth(world, window.mois) ?? real;
  const differs = (nature: 'sante' | 'formation') => {
    const days = (month: typeof real) =>
      month.absences
        .filter((absence) => (absence.nature === 'formation') === (nature === 'formation'))
        .map(({ debut, fin }) => `${debut}/${fin}`)
        .join();
    return days(real) !== days(said) && days(real) !== '';
  };
  const work = hoursOfMonth(real) !== hoursOfMonth(said) || grossOfMonth(real) !== grossOfMonth(said);
  const wrong: CorrectionObject[] = [
    ...(work ? ['travail' as const] : []),
    ...(differs('sante') ? ['sante' as const] : []),
    ...(differs('formation') ? ['formation' as const] : []),
    ...(!said.maintien && isStillOpen(world, window) ? ['inscription' as const] : []),
  ];
  const leave = real.absences.find(({ nature }) => nature !== 'formation');
  const training = real.absences.find(({ nature }) => nature === 'formation');
  return {
    correctionObjet: wrong.length === 0 ? 'travail' : wrong.join(','),
    correctionHeures: typedAs(hoursOfMonth(real)),
    correctionBrut: typedAs(grossOfMonth(real) ?? 0),
    correctionArretDu: leave?.debut,
    correctionArretAu: leave?.fin,
    correctionFormationDu: training?.debut,
    correctionFormationAu: training?.fin,
    correctionCanal: isStillOpen(world, window) ? 'message' : 'courrier',
    correctionRaison: 'Je me suis trompé en recopiant mon bulletin.',
  };
}
