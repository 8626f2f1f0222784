import type { AtRule, Plugin } from 'postcss';

/** In rem: up to this width the guide stands under the portal, and a container is about as wide as the window (src/player/room.css). */
const ONE_COLUMN = 64;
/** In rem: beyond, about what the guide and the edges take of the window. */
const BESIDE = 24;

/**
 * Writes after each `@container` what stands for it where containers are not known (Safari before 16): the same rules, asked of the
 * window, whose width says about what that of the container would. A browser that knows containers reads past it.
 */
export const containerTwins: Plugin = {
  postcssPlugin: 'container-twins',
  AtRule: {
    container(rule: AtRule, { AtRule: Made }) {
      const next = rule.next();
      if (next?.type === 'atrule' && next.name === 'supports') return;
      const twin = new Made({ name: 'media', params: askedOfWindow(rule.params), nodes: rule.clone().nodes ?? [] });
      rule.after(new Made({ name: 'supports', params: 'not (container-type: inline-size)', nodes: [twin] }));
    },
  },
};

/**
 * « portal (max-width: 52rem) » as a question about the window; em, asked by what is drawn larger under a glass, is asked as at the
 * usual size. Throws for what it cannot say.
 */
export function askedOfWindow(params: string): string {
  const [, side, width] = /^(?:[\w-]+ )?\((min|max)-width: ([\d.]+)r?em\)$/.exec(params.trim()) ?? [];
  if (side === undefined || width === undefined)
    throw new Error(`@container ${params} : tools/floor/container-twins.ts ne sait pas le demander à la fenêtre.`);
  const rem = Number(width);
  const wide = `${Math.round((rem + BESIDE) * 100) / 100}rem`;
  const beside = `(min-width: ${ONE_COLUMN}.01rem)`;
  if (side === 'min') return `(min-width: ${rem}rem) and (max-width: ${ONE_COLUMN}rem), ${beside} and (min-width: ${wide})`;
  return `(max-width: ${Math.min(rem, ONE_COLUMN)}rem), ${beside} and (max-width: ${wide})`;
}
