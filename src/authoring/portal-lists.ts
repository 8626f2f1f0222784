import type { Choosing } from '#engine/answers/answer.ts';
import { answersOf } from '#engine/answers/answers.ts';
import type { FactSpec, Field } from '#engine/flow/flow.ts';
import { type World, worldOf } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { startSession } from '#engine/story/start.ts';
import type { Compte } from '#schema/compte.ts';
import { ownEntry } from '#schema/own-entry.ts';

const cell = (text: string): string => text.replace(/\|/g, '/').replace(/\s+/g, ' ').trim();
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (word: string): string => `\`${word}\``;

/** The words that a trainer may write in the scenarios of a portal, as a page of the trainers' folder; made by `npm run schema`. */
export function portalLists(portal: Portal, comptes: readonly Compte[]): string {
  const known = comptes.filter((one) => portal.holds(one));
  const shown = fieldsShown(portal, known);
  const [world] = known.slice(0, 1).map((one) => beginning(portal, one, Object.keys(portal.editions)[0] ?? ''));
  const facts = Object.values(portal.flows).flatMap((flow) =>
    Object.entries(flow.facts).map(([fait, { nom, parse }]) => {
      const fields = shown.get(`${flow.id} ${fait}`) ?? [];
      // What no screen asks at the beginning is told by its name.
      const asked = fields[0]?.label ?? (world ? nom(undefined, world) : '');
      return [code(fait), flow.id, asked, valuesOf(fields, parse)];
    }),
  );
  return `<!-- Écrit par « npm run schema » : ne le modifiez pas à la main. -->

# Les mots du portail « ${portal.nom} »

À recopier dans un scénario, exactement. Le guide est dans [le fichier README du dossier](../README.md).

Portail : ${code(portal.id)}. Présentations : ${Object.keys(portal.editions).sort().map(code).join(', ')}.

## Les démarches

${table(
  ['démarche', 'titre'],
  Object.values(portal.flows).map(({ id, titre }) => [code(id), titre]),
)}

## Les données

${table(['donnée', 'démarche', 'question', 'valeurs'], facts)}

## Les endroits

${table(
  ['endroit', 'ce que c’est'],
  Object.entries(portal.places).map(([lieu, { titre }]) => [code(lieu), titre]),
)}

## Les contrôles

${table(
  ['contrôle', 'vrai quand'],
  Object.entries(portal.checks).map(([name, { quoi }]) => [code(name), quoi]),
)}

## Les messages

${portal.modeles.map((modele) => `- ${code(modele)}`).join('\n')}

## Les moments d’un incident

${['toutes', ...portal.routes.map(({ id }) => id)].map((id) => `- ${code(id)}`).join('\n')}

## Les chiffres que « remplir » peut lire par erreur

${portal.chiffres.map((name) => `- ${code(name)}`).join('\n')}
`;
}

function valuesOf(fields: readonly Field[], parse: FactSpec['parse']): string {
  const shown = fields.flatMap(({ options: list = [] }) => list.map(({ valeur }) => valeur));
  const accepted = 'valeurs' in parse ? (parse as Choosing).valeurs : [];
  const options = [...new Set(shown.length > 0 ? shown : accepted)];
  const words: Partial<Record<Field['as'], string>> = { euros: 'un nombre', jour: 'un jour : "2026-10-12"', case: 'true' };
  // A long list, such as the days of a month, is shown by its first words.
  return options.length > 0
    ? `${options.slice(0, 12).map(code).join(', ')}${options.length > 12 ? '…' : ''}`
    : ((fields[0] && words[fields[0].as]) ?? '');
}

// Free practice as it begins for somebody.
function beginning(portal: Portal, compte: Compte, edition: string): World {
  const { journal, content } = startSession(undefined, compte, [portal], { edition, mode: 'libre', seed: 1, t: 0 });
  return worldOf(journal, content);
}

/** The fields that the screens show at the beginning of free practice, to each of these people. */
function fieldsShown(portal: Portal, comptes: readonly Compte[]): Map<string, Field[]> {
  const shown = new Map<string, Field[]>();
  for (const compte of comptes) {
    for (const edition of Object.values(portal.editions)) {
      const world = beginning(portal, compte, edition.id);
      for (const [flow, screens] of Object.entries(edition.screens)) {
        const dossier = ownEntry(portal.flows, flow)?.open(world);
        if (dossier === undefined) continue;
        const context = { world, dossier, answers: answersOf(world, dossier) };
        for (const field of screens.flatMap((screen) => screen.fields(context))) {
          const key = `${flow} ${field.fait}`;
          shown.set(key, [...(shown.get(key) ?? []), field]);
        }
      }
    }
  }
  return shown;
}
