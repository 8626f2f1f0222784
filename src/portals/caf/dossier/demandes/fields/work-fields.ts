import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { ageOn } from '#engine/household/truth.ts';
import type { Day } from '#schema/day.ts';
import { adultsIn, answered, known } from '../context.ts';
import { type CommonFact, nameOf, type RsaFact } from '../facts.ts';
import { ACTIVITIES } from '../options.ts';

/** What each adult does (caf.md §2.a, step 7). */
export const workFields = (context: FlowContext): Field<CommonFact>[] =>
  adultsIn(context).flatMap((id) => [
    choose('demandeActivite', `Situation de ${nameOf(id, context.world)} aujourd’hui`, ACTIVITIES, {
      pour: id,
      ...known(context, 'demandeActivite', id),
    }),
    ask('demandeActiviteDepuis', 'jour', 'Depuis quel jour ?', { pour: id, ...known(context, 'demandeActiviteDepuis', id) }),
  ]);

const RSA_AGE = 25;
/** The RSA asks besides of the young whether they worked enough, and of everybody whether other rights were asked for. */
export const rsaWorkFields = (context: FlowContext): Field<RsaFact>[] => [
  ...workFields(context),
  ...adultsIn(context)
    .filter((id) => isYoung(answered(context, 'demandeNaissance', id), context.world.today))
    .map((id) =>
      choose<RsaFact>(
        'demandeJeuneActif',
        `${nameOf(id, context.world)} a-t-il ou elle travaillé 3 214 heures en trois ans ?`,
        YES_NO,
        {
          pour: id,
          hint: 'Deux ans à temps plein. Sans enfant, c’est la condition avant 25 ans.',
        },
      ),
    ),
  choose<RsaFact>(
    'demandeAutresDroits',
    'Avez-vous demandé vos autres droits : chômage, retraite, pension alimentaire ?',
    YES_NO,
    {
      hint: 'Le RSA vient après eux. Répondez oui si vous n’avez droit à rien d’autre.',
    },
  ),
];

const isYoung = (birth: string, today: Day): boolean => birth !== '' && ageOn(birth as Day, today) < RSA_AGE;
