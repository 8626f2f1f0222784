import { answersOf } from '../engine/answers.ts';
import type { Field, Portal } from '../engine/flow.ts';
import { startSession } from '../engine/start.ts';
import { worldOf } from '../engine/world.ts';
import type { Compte } from '../schema/compte.ts';

const cell = (text: string): string => text.replace(/\|/g, '/').replace(/\s+/g, ' ').trim();
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (word: string): string => `\`${word}\``;

/** The words that a trainer may write in the scenarios of a portal, as a page of the trainers' folder; made by `npm run schema`. */
export function portalLists(portal: Portal, comptes: readonly Compte[]): string {
  const shown = fieldsShown(portal, comptes);
  const facts = Object.values(portal.flows).flatMap((flow) =>
    Object.keys(flow.facts).map((fait) => {
      const fields = shown.get(`${flow.id} ${fait}`) ?? [];
      return [code(fait), flow.id, fields[0]?.label ?? 's’écrit tout seul, ou ne paraît que dans certains cas', valuesOf(fields)];
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

function valuesOf(fields: readonly Field[]): string {
  const options = [...new Set(fields.flatMap(({ options: list = [] }) => list.map(({ valeur }) => valeur)))];
  const words: Partial<Record<Field['as'], string>> = { euros: 'un nombre', jour: 'un jour : "2026-10-12"', case: 'true' };
  // A long list, such as the days of a month, is shown by its first words.
  return options.length > 0
    ? `${options.slice(0, 12).map(code).join(', ')}${options.length > 12 ? '…' : ''}`
    : ((fields[0] && words[fields[0].as]) ?? '');
}

/** The fields that the screens show at the beginning of free practice, to each person whom the portal knows. */
function fieldsShown(portal: Portal, comptes: readonly Compte[]): Map<string, Field[]> {
  const shown = new Map<string, Field[]>();
  for (const compte of comptes.filter((one) => portal.holds(one))) {
    for (const edition of Object.values(portal.editions)) {
      const { journal, content } = startSession(undefined, compte, [portal], {
        edition: edition.id,
        mode: 'libre',
        seed: 1,
        t: 0,
      });
      const world = worldOf(journal, content);
      for (const [flow, screens] of Object.entries(edition.screens)) {
        const dossier = portal.flows[flow]?.open(world);
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
