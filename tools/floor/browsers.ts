import { readFileSync } from 'node:fs';

/** The names that compatibility data gives to the browsers of `browserslist`, and those that the builders give. */
const NAMES = {
  chrome: { data: 'chrome', target: 'chrome' },
  edge: { data: 'edge', target: 'edge' },
  firefox: { data: 'firefox', target: 'firefox' },
  safari: { data: 'safari', target: 'safari' },
  ios_saf: { data: 'safari_ios', target: 'ios' },
} as const;

/** A browser of the floor: its name in compatibility data, the oldest version that must work, « 15.4 », and both for a builder. */
export interface FloorBrowser {
  readonly name: 'chrome' | 'edge' | 'firefox' | 'safari' | 'safari_ios';
  readonly version: string;
  readonly target: string;
}

const isName = (name: string): name is keyof typeof NAMES => Object.hasOwn(NAMES, name);

/** The oldest browsers that must work, written once: `browserslist` in package.json. Throws for a line it cannot read. */
export const FLOOR: readonly FloorBrowser[] = floorOf(
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).browserslist,
);

/** The same for the builders: « chrome109 ». */
export const TARGETS: string[] = FLOOR.map(({ target }) => target);

/** The browsers of such a list. */
export function floorOf(lines: readonly string[]): FloorBrowser[] {
  return lines.map((line) => {
    const [name = '', version = ''] = line.split(' ');
    if (!isName(name) || !/^\d+(\.\d+)?$/.test(version))
      throw new Error(`package.json, browserslist : « ${line} » n’est pas lu ici.`);
    return { name: NAMES[name].data, version, target: `${NAMES[name].target}${version}` };
  });
}
