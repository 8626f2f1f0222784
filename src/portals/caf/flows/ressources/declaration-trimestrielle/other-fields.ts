import { answerValue } from '#engine/answers/answers.ts';
import { ask } from '#engine/flow/ask.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import { monthInWords } from '#engine/journal/day.ts';
import { capital } from '#engine/words/say.ts';
import { knownAddress } from '#portals/caf/dossier/home.ts';
import { childrenOn } from '#portals/caf/dossier/household.ts';
import { NATURE_NAMES, OTHER_NATURES } from '#portals/caf/dossier/natures.ts';
import { truthOf } from '#portals/caf/dossier/situation/known-account.ts';
import { ownEntry } from '#schema/own-entry.ts';
import type { Fact } from './facts.ts';
import { adultsOf, quarterFor } from './quarter-lines.ts';

/** Is the household still the same? */
export function situationFields(context: FlowContext): Field<Fact>[] {
  const { world } = context;
  const people = [
    ...adultsOf(context).map(({ prenom }) => prenom),
    ...childrenOn(truthOf(world, quarterFor(context)), world.today).map(({ prenom }) => `${prenom} (enfant)`),
  ];
  return [
    ask('situationExacte', 'choix', 'Cette situation est-elle exacte ?', {
      connu: `${people.join(', ')} · ${knownAddress(world)}`,
      options: [
        { valeur: 'oui', label: 'Oui, rien n’a changé' },
        {
          valeur: 'changement',
          label: 'Non, quelque chose a changé',
          hint: 'Un changement se signale à part, dans « Mon profil ».',
        },
      ],
    }),
  ];
}

/** What nobody transmits, and must be said by the person. */
export function otherFields(context: FlowContext): Field<Fact>[] {
  const { answers } = context;
  const asked: Field<Fact> = ask(
    'autresRessources',
    'choix-multiple',
    'Avez-vous eu d’autres ressources pendant ces trois mois ?',
    {
      options: [
        ...OTHER_NATURES.map((valeur) => ({
          valeur,
          label: capital(NATURE_NAMES[valeur] ?? valeur),
          ...(HINTS[valeur] ? { hint: HINTS[valeur] } : {}),
        })),
        { valeur: 'aucune', label: 'Aucune autre ressource' },
      ],
      ...(trap(answerValue(answers, 'autresRessources')) ?? {}),
    },
  );
  const chosen = answerValue(answers, 'autresRessources');
  const natures = Array.isArray(chosen) ? chosen.filter((nature) => nature !== 'aucune') : [];
  return [
    asked,
    ...natures.flatMap((nature) =>
      adultsOf(context).flatMap(({ id, prenom }) =>
        quarterFor(context).periode.map(
          (mois): Field<Fact> =>
            ask(
              'montantAutre',
              'euros',
              `${capital(ownEntry(NATURE_NAMES, nature) ?? nature)}, ${prenom}, ${monthInWords(mois)}`,
              { pour: `${mois}/${id}/${nature}`, hint: 'Écrivez 0 s’il n’y a rien.' },
            ),
        ),
      ),
    ),
  ];
}

const HINTS: Readonly<Record<string, string>> = {
  independant: 'Chiffre d’affaires d’une micro-entreprise : rien n’est pré-rempli.',
  'pension-alimentaire': 'Celle que vous recevez.',
};

// Said beside the box, never imposed: these two mistakes are among the most frequent (caf.md §5 rows 8 and 9).
function trap(chosen: unknown): Pick<Field, 'alerte'> | undefined {
  if (!Array.isArray(chosen)) return undefined;
  if (chosen.includes('aide-caf')) return { alerte: 'Ce que la Caf verse ne se déclare pas : elle le sait déjà.' };
  if (chosen.includes('don')) return { alerte: 'Depuis mars 2025, les dons de proches ne se déclarent plus.' };
  return undefined;
}
