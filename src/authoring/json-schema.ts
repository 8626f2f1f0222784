import * as z from 'zod';
import { compte } from '#schema/compte.ts';
import { ownEntry } from '#schema/own-entry.ts';
import { scenario } from '#schema/scenario.ts';

/** The kinds of files that a trainer writes. */
export type Kind = 'scenario' | 'compte';
/** The part of a JSON Schema that is read here. */
export interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  unevaluatedProperties?: boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  [key: string]: unknown;
}

const SHAPES = { scenario, compte } as const;
const TITLES = { scenario: 'Scénario de Démarches à blanc', compte: 'Compte fictif de Démarches à blanc' } as const;

/** The shape that checks a kind of file. */
export const shapeOf = (kind: Kind): z.ZodType => SHAPES[kind];

/** Which kind of file this is, from its own words; undefined when they do not say. */
export function kindOf(value: Record<string, unknown>): Kind | undefined {
  if ('etapes' in value || 'solution' in value) return 'scenario';
  return 'identifiants' in value || 'verite' in value ? 'compte' : undefined;
}

/** The JSON Schema of a kind of file, made from the shapes that check it: for completion in an editor, and for our messages. */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  const made = z.toJSONSchema(SHAPES[kind], {
    io: 'input',
    override: ({ jsonSchema }) => mergeStrictParts(jsonSchema as JsonSchema),
  }) as JsonSchema;
  return { ...made, title: TITLES[kind] };
}

// « this and that » where each part refuses the keys of the other would refuse everything: the refusal belongs to the whole.
function mergeStrictParts(schema: JsonSchema): void {
  if (!schema.allOf) return;
  for (const part of schema.allOf.flatMap((one) => [one, ...(one.anyOf ?? [])]))
    if (part.additionalProperties === false) delete part.additionalProperties;
  schema.unevaluatedProperties = false;
}

/** The file as it is written in scenarios/, ending with a new line. */
export const schemaFile = (kind: Kind): string => `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;

const branches = (schema: JsonSchema): JsonSchema[] => [
  schema,
  ...[schema.anyOf, schema.oneOf, schema.allOf].flatMap((list) => (list ?? []).flatMap(branches)),
];

function step(schema: JsonSchema, part: PropertyKey): JsonSchema[] {
  return branches(schema).flatMap(({ properties, items, additionalProperties }) => {
    const named = typeof part === 'string' && properties && ownEntry(properties, part);
    const found =
      typeof part === 'number' ? items : (named ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined));
    return found ? [found] : [];
  });
}

const at = (schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema[] =>
  path.reduce<JsonSchema[]>((here, part) => here.flatMap((one) => step(one, part)), [schema]);

/** The keys that may stand at this place. */
export const keysAt = (schema: JsonSchema, path: readonly PropertyKey[]): string[] => [
  ...new Set(at(schema, path).flatMap((one) => branches(one).flatMap(({ properties }) => Object.keys(properties ?? {})))),
];

/** The words that choose between several shapes at this place, such as the type of a paper. */
export const constantsAt = (schema: JsonSchema, path: readonly PropertyKey[]): string[] =>
  at(schema, path).flatMap((one) => (typeof one.const === 'string' ? [one.const] : []));

/** The sentence for the author about this place, if there is one. */
export const describedAt = (schema: JsonSchema, path: readonly PropertyKey[]): string | undefined =>
  at(schema, path).flatMap((one) => branches(one).flatMap(({ description }) => description ?? []))[0];
