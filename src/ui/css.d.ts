// A component imports its own style sheet; Vite and Astro bundle it, TypeScript only needs to know that it exists.
declare module '*.css' {}
/** A style sheet as a text, to be worn with the part that needs it. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
