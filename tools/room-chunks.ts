import type { Plugin } from 'vite';

/*
 * In which script each part of the practice room is written. Left alone, the builder makes a small script of every piece that two parts
 * share: seventy requests to open the room, and names of files that weigh more than some of them. Here React is one script, what the
 * room always needs another (that of the first page of any portal with it), and the front of each portal a third. The rest of a portal
 * comes whole, so it is one script too; the pages of its door, which come before, do not wait for it. What is asked for later stays cut
 * as it was.
 */

/** What is known of a module: the modules that it imports at once, and its code, once read. */
export interface Read {
  importedIds: readonly string[];
  code: string | null;
}
/** Every module of the site, by its path. */
export type Modules = ReadonlyMap<string, Read>;

const REACT = /\/node_modules\/(?:react|react-dom|scheduler)\/|^\0rolldown\/runtime/;
const ROOM = /\/src\/player\/opening\/open-in\.tsx$/;
/** What opens with the room without being imported by it: the front of a portal and its first page; what answers its requests. */
const FRONT = /\/src\/portals\/([\w-]+)\/(?:front\.ts|look\/Shell\.tsx)$/;
/** What one edition wears: one of them is drawn around the first page. */
const FRAME = /\/src\/portals\/([\w-]+)\/look\/(?:frames\/)?\w*Frame\d+\.tsx$/;
/** The pages of the door after the first: somebody is on the way in, but not inside. */
const DOOR = /\/src\/portals\/([\w-]+)\/look\/login\/LoginPages\.tsx$/;
const WHOLE = /\/src\/portals\/([\w-]+)\/index\.ts$/;
const NETWORK = /\/mocks\/start\.ts$/;
/** The pretend administration, which comes at the first request. */
const MSW = /\/mocks\/|\/node_modules\/(?:msw|@mswjs|cookie|outvariant)\//;
/** The first face of the guide, which free practice does not have. */
const STEP = /\/src\/player\/guide\/StepBody\.tsx$/;
/** What recognises a real number: a session asks for it apart from the portals, which also use it. */
const FILTER = /\/src\/schema\/fictif\.ts$/;
const PORTAL = /\/src\/portals\/([\w-]+)\//;
/** Other pages have scripts too: what they share with the room must not bring the room with it. */
const OTHER_PAGES = /\/src\/(?:workbench\/TryFile\.tsx|catalogue\/scripts\/[\w-]+\.ts|offline\/[\w-]+\.ts)$/;
/** The scripts by name, those that others import first. */
const ORDER: readonly RegExp[] = [
  /^react$/,
  /^commun$/,
  /^salle$/,
  /^filtre$|^pas$/,
  /-rue$/,
  /-front$|^reseau$/,
  /^portes$/,
  /-porte$/,
  /^dedans$/,
  /./,
];
const PARTS = /\/src\/ui\/index\.ts$/;
/**
 * The scripts of which nearly all runs before the first field. Chromium since 136 compiles what begins with this line beside the page,
 * while it arrives; otherwise each function stops the page at its first call. Other browsers read a comment.
 */
const RUN_AT_ONCE: ReadonlySet<string> = new Set(['react', 'salle']);
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** The name of the script of each module; a module without a name is for the builder to place. */
export function scriptsOf(modules: Modules): ReadonlyMap<string, string> {
  const ids = [...modules.keys()];
  const portals = new Set(ids.flatMap((id) => FRONT.exec(id)?.[1] ?? []));
  const from = (start: RegExp) => ids.filter((id) => start.test(id));
  const room = reach([...from(ROOM), ...from(NETWORK)], modules);
  /** What each portal needs for the modules of it that look like this. */
  const needsFor = (start: RegExp) =>
    [...portals].map((portal) => {
      const own = from(start).filter((id) => start.exec(id)?.[1] === portal);
      return { portal, needs: reach(own, modules) };
    });
  const fronts = needsFor(FRONT);
  const elsewhere = reach(from(OTHER_PAGES), modules);
  const scripts = new Map<string, string>();
  for (const id of new Set([...room, ...fronts.flatMap(({ needs }) => [...needs])])) {
    const portal = PORTAL.exec(id)?.[1];
    if (REACT.test(id)) scripts.set(id, 'react');
    else if (elsewhere.has(id)) scripts.set(id, 'commun');
    else if (MSW.test(id)) scripts.set(id, 'reseau');
    else if (portal !== undefined) scripts.set(id, `${portal}-front`);
    else {
      // What one portal alone needs in the street, another may only need inside: neither the room nor the other fronts bring it.
      const needing = fronts.filter(({ needs }) => needs.has(id)).map(({ portal: one }) => one);
      scripts.set(id, room.has(id) || needing.length > 1 ? 'salle' : `${needing[0]}-rue`);
    }
  }
  // What the frames of every portal are made of comes with the room; a frame itself stays apart.
  const [first, ...others] = needsFor(FRAME);
  for (const id of first?.needs ?? [])
    if (!scripts.has(id) && !PORTAL.test(id) && others.every(({ needs }) => needs.has(id))) scripts.set(id, 'salle');
  for (const [start, name] of [
    [STEP, 'pas'],
    [FILTER, 'filtre'],
  ] as const)
    for (const id of reach(from(start), modules)) if (!scripts.has(id)) scripts.set(id, name);
  // The script of a portal holds nothing but its own: another portal must not bring it.
  for (const [start, suffix, several] of [
    [DOOR, '-porte', 'portes'],
    [WHOLE, '', 'dedans'],
  ] as const)
    for (const id of reach(from(start), modules)) {
      const portal = PORTAL.exec(id)?.[1];
      if (!scripts.has(id)) scripts.set(id, portal === undefined ? several : `${portal}${suffix}`);
    }
  return scripts;
}

/** The modules that these bring with them. */
function reach(starts: readonly string[], modules: Modules): Set<string> {
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const next of importsOf(id, modules)) visit(next);
  };
  for (const id of starts) visit(id);
  return reached;
}

// Who imports two parts of ui/ by its one door does not bring all the others: the builder leaves them out too.
function importsOf(id: string, modules: Modules): readonly string[] {
  const { importedIds = [], code = null } = modules.get(id) ?? {};
  return importedIds.flatMap((next) => (PARTS.test(next) && code !== null ? partsOf(code, next, modules) : [next]));
}

function partsOf(code: string, door: string, modules: Modules): string[] {
  const wanted = [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*["'](?:[^"']*\/|#)ui\/index\.ts["']/g)].flatMap(
    ([, names = '']) => names.split(',').map((name) => name.trim().split(/\s+as\s+/)[0] ?? ''),
  );
  const { code: offered = null, importedIds = [] } = modules.get(door) ?? {};
  return [...(offered ?? '').matchAll(/export\s*\{([^}]*)\}\s*from\s*["']\.([^"']*)["']/g)].flatMap(
    ([, names = '', file = '']) =>
      names.split(',').some((name) => wanted.includes(name.trim())) ? importedIds.filter((id) => id.endsWith(`/ui${file}`)) : [],
  );
}

/**
 * What a script that is asked for needs besides, and nobody has asked for. Not itself: a script is not asked for twice, first by a link; each
 * costs an old computer some five milliseconds. Nor what the head of the room asks for (room-head.ts), when the room is what asks.
 */
const onlyWhatWaits = (asked: string, needed: string[], { hostId }: { hostId: string }): string[] =>
  needed.filter((one) => one !== asked && !(OF_THE_ROOM.test(hostId) && IN_ITS_HEAD.test(one)));
const OF_THE_ROOM = /_astro\/(?:salle|pas|[\w-]+-front)\.[\w-]+\.js$/;
const IN_ITS_HEAD = /_astro\/(?:react|commun|salle|rolldown-runtime)\.[\w-]+\.js$/;

/** Vite: the scripts of the practice room, in the pages that are built. */
export function roomChunks(): Plugin {
  let scripts: ReadonlyMap<string, string> = new Map();
  // In this order: a script takes with it what its modules import, unless a script before it already has.
  const groups = ORDER.map((_, rank) => ({
    name: (id: string) => scripts.get(id) ?? null,
    test: (id: string) => ORDER.findIndex((named) => named.test(scripts.get(id) ?? '')) === rank,
    priority: ORDER.length - rank,
  }));
  return {
    name: 'room-chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) =>
      // A constant is written where it is used: one name that the room and the catalogue share would bring React to every page.
      name === 'client'
        ? {
            build: {
              // Said here: Astro has its own word on it in the configuration of the site, and wins.
              modulePreload: { resolveDependencies: onlyWhatWaits },
              rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 1 } }, output: { codeSplitting: { groups } } },
            },
          }
        : undefined,
    buildEnd() {
      const modules = new Map<string, Read>();
      for (const id of this.getModuleIds()) {
        const info = this.getModuleInfo(id);
        if (info) modules.set(id.replaceAll('\\', '/'), { importedIds: info.importedIds, code: info.code });
      }
      scripts = scriptsOf(modules);
    },
    generateBundle: {
      // After Vite, which begins a script with the list of what it may ask for: the line counts only when it is the first.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && RUN_AT_ONCE.has(file.name)) file.code = COMPILE_AT_ONCE + file.code;
      },
    },
  };
}
