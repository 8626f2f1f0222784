import type { Donnees, Valeur } from '#schema/evenement.ts';
import { answerKey, answerValue } from '../answers/answers.ts';
import type { Flow, FlowContext } from './flow.ts';

/** The answers that stand on screens that count, and nothing else: what leaves the browser. */
export function answeredOn(context: FlowContext, screens: Parameters<Flow['payload']>[1]): Donnees {
  const sent = new Map<string, Valeur>();
  for (const { fait, pour, derive } of screens.flatMap((screen) => screen.fields(context))) {
    const valeur = answerValue(context.answers, fait, pour) ?? derive?.valeur;
    if (valeur !== undefined) sent.set(answerKey(fait, pour), valeur);
  }
  return Object.fromEntries(sent);
}

/** An answer that is a text; empty until there is one. */
export function textAnswer({ answers }: Pick<FlowContext, 'answers'>, fait: string, pour?: string): string {
  const valeur = answerValue(answers, fait, pour);
  return typeof valeur === 'string' ? valeur : '';
}

/** Said on a screen whose questions were not seen on the real site. */
export const COMPOSED = 'L’ordre et les mots de cette page sont un choix du simulateur : la vraie page n’a pas été relevée.';

/** Why the real site would not let one go everywhere, as here. */
export const STRICT_NOTE: Flow['strictNote'] = {
  fr: 'Ici, vous pouvez remplir dans l’ordre que vous voulez. Sur le vrai site, les écrans se suivent.',
  falc: 'Ici, vous choisissez l’ordre. Sur le vrai site, il y a un ordre à suivre.',
  en: 'Here you may fill in any order. On the real site, screens follow each other.',
};
