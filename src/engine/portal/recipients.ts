import { ownEntry } from '#schema/own-entry.ts';
import type { Texte } from '#schema/texte.ts';
import type { Circuit } from '../flow/flow.ts';
import { nameOf } from './naming.ts';
import type { Portal } from './portal.ts';
import type { SentField } from './sent-field.ts';

/** Why one organisation receives some facts. */
export interface Reason extends Omit<Circuit, 'vers' | 'si'> {
  fields: readonly SentField[];
}

/** An organisation that received something, with each of its reasons. */
export interface Recipient {
  organisme: string;
  nom: string;
  role: Texte;
  fields: readonly SentField[];
  /** How many pieces of information reach it: the answers, and what was worked out from several of them, once. */
  count: number;
  reasons: readonly Reason[];
}

/** Who receives these facts, and why: each organisation once, each of its reasons once. */
export function recipientsOf(fields: readonly SentField[], portals: readonly Portal[]): Recipient[] {
  const grouped = new Map<string, Map<string, { circuit: Circuit; fields: SentField[] }>>();
  for (const field of fields) {
    for (const circuit of field.circuits) {
      const reasons = grouped.get(circuit.vers) ?? new Map<string, { circuit: Circuit; fields: SentField[] }>();
      grouped.set(circuit.vers, reasons);
      // Nine lines of one quarter share one reason, told once.
      const same = JSON.stringify({ ...circuit, si: undefined });
      const reason = reasons.get(same) ?? { circuit, fields: [] };
      reasons.set(same, reason);
      if (!reason.fields.includes(field)) reason.fields.push(field);
    }
  }
  return [...grouped].map(([organisme, reasons]) => ({
    organisme,
    count: countOf([...reasons.values()]),
    nom: nameOf(organisme, portals),
    role: portals.flatMap(({ organismes }) => ownEntry(organismes, organisme) ?? [])[0]?.role ?? '',
    fields: fields.filter(({ circuits }) => circuits.some(({ vers }) => vers === organisme)),
    reasons: [...reasons.values()].map(({ circuit: { vers: _vers, si: _si, ...words }, fields: received }) => ({
      ...words,
      fields: received,
    })),
  }));
}

function countOf(reasons: readonly { circuit: Circuit; fields: readonly SentField[] }[]): number {
  const told = reasons.filter(({ circuit }) => circuit.parvient === undefined).flatMap(({ fields }) => fields);
  const workedOut = reasons.flatMap(({ circuit }) => (circuit.parvient === undefined ? [] : [JSON.stringify(circuit.parvient)]));
  return new Set(told).size + new Set(workedOut).size;
}
