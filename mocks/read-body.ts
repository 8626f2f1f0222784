/** What a request says, or why it cannot be read, as HTTP tells it. */
export type Body = { ok: true; corps: Readonly<Record<string, unknown>> } | { ok: false; status: 400 | 413; raison: string };

const LONGEST = 200_000;
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a request as hostile: too long, not JSON, not an object, or names that would reach into the language itself. */
export async function readBody(request: Request): Promise<Body> {
  if (request.method === 'GET') return { ok: true, corps: safe(Object.fromEntries(new URL(request.url).searchParams)) };
  const text = await request.text();
  if (text.length > LONGEST) return { ok: false, status: 413, raison: 'Cet envoi est trop long.' };
  try {
    const parsed: unknown = JSON.parse(text === '' ? '{}' : text, (key, value: unknown) =>
      DANGEROUS.has(key) ? undefined : value,
    );
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return unreadable;
    return { ok: true, corps: safe(parsed) };
  } catch {
    return unreadable;
  }
}

const unreadable: Body = { ok: false, status: 400, raison: 'Cet envoi ne se lit pas.' };
const safe = (corps: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(corps).filter(([key]) => !DANGEROUS.has(key)));
