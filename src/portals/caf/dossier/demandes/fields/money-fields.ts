import { answerValue } from '#engine/answers/answers.ts';
import { YES_NO } from '#engine/answers/options.ts';
import { ask, choose } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { capital, ofName } from '#engine/words/say.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { MANUAL_NATURES, NATURE_NAMES, OTHER_NATURES } from '../../natures.ts';
import { adultsIn, carried, requestPeriod } from '../context.ts';
import { type CommonFact, nameOf } from '../facts.ts';

const named = (nature: string): string => capital(ownEntry(NATURE_NAMES, nature) ?? nature);

/** The money of the three months: its kinds first, then an amount a month; and whether it stopped (caf.md §2.a, step 8). */
export function moneyFields(context: FlowContext): Field<CommonFact>[] {
  return [...adultsIn(context).flatMap((id) => incomesOf(context, id)), ...otherFields(context)];
}

function incomesOf(context: FlowContext, id: string): Field<CommonFact>[] {
  const who = nameOf(id, context.world);
  const natures = chosenIn(context, 'naturesPercues', id);
  return [
    ask('naturesPercues', 'choix-multiple', `Les ressources ${ofName(who)} pendant ces trois mois`, {
      pour: id,
      ...carried(context, 'naturesPercues', id),
      options: [
        ...MANUAL_NATURES.map((valeur) => ({ valeur, label: named(valeur) })),
        { valeur: 'aucune', label: 'Aucune ressource' },
      ],
    }),
    ...natures.flatMap((nature) => [
      ...requestPeriod(context.world).map((mois) =>
        ask<CommonFact>('ressource', 'euros', `${named(nature)}, ${monthInWords(mois)}`, {
          pour: `${mois}/${id}/${nature}`,
          ...carried(context, 'ressource', `${mois}/${id}/${nature}`),
          hint: nature === 'salaire' ? 'Le montant net social du bulletin.' : 'Écrivez 0 s’il n’y a rien ce mois-là.',
        }),
      ),
      choose<CommonFact>('demandeCesse', `${named(nature)} : est-ce fini pour de bon, sans rien à la place ?`, YES_NO, {
        pour: `${id}/${nature}`,
        ...carried(context, 'demandeCesse', `${id}/${nature}`),
        hint: 'Une ressource qui a cessé peut ne plus compter.',
      }),
    ]),
  ];
}

function otherFields(context: FlowContext): Field<CommonFact>[] {
  const chosen = chosenIn(context, 'autresRessources');
  const trap = chosen.includes('don')
    ? { alerte: 'Depuis mars 2025, les dons de proches ne se déclarent plus.' }
    : chosen.includes('aide-caf')
      ? { alerte: 'Ce que la Caf verse ne se déclare pas : elle le sait déjà.' }
      : {};
  return [
    ask('autresRessources', 'choix-multiple', 'D’autres ressources dans le foyer ?', {
      options: [
        ...OTHER_NATURES.map((valeur) => ({ valeur, label: named(valeur) })),
        { valeur: 'aucune', label: 'Aucune autre ressource' },
      ],
      ...carried(context, 'autresRessources'),
      ...trap,
    }),
    ...chosen.flatMap((nature) =>
      adultsIn(context).flatMap((id) =>
        requestPeriod(context.world).map((mois) =>
          ask<CommonFact>('montantAutre', 'euros', `${named(nature)}, ${nameOf(id, context.world)}, ${monthInWords(mois)}`, {
            pour: `${mois}/${id}/${nature}`,
            ...carried(context, 'montantAutre', `${mois}/${id}/${nature}`),
          }),
        ),
      ),
    ),
  ];
}

function chosenIn(context: FlowContext, fait: string, pour?: string): string[] {
  const chosen = answerValue(context.answers, fait, pour) ?? carried(context, fait, pour).derive?.valeur;
  return Array.isArray(chosen) ? chosen.filter((nature) => nature !== 'aucune') : [];
}
