// A component imports its own style sheet; Vite and Astro bundle it, TypeScript only needs to know that it exists.
declare module '*.css' {}
