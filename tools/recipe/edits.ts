/** A line written in a file of the house: `now` takes the place of `was`, which stands there once. */
export interface Edit {
  file: string;
  was: string;
  now: string;
}

/** What is written in the files of the house when the tiny library is added to it. The recipe of src/README.md names each of these files. */
export const EDITS: readonly Edit[] = [
  {
    file: 'src/schema/compte.ts',
    was: "import { CORPS } from './evenement.ts';",
    now: "import { mediatheque } from './dossier-mediatheque.ts';\nimport { CORPS } from './evenement.ts';",
  },
  {
    file: 'src/schema/compte.ts',
    was: '    papiers: z.array(papier)',
    now: "    mediatheque: mediatheque.optional().describe('La carte de médiathèque, s’il y en a une.'),\n    papiers: z.array(papier)",
  },
  {
    file: 'src/schema/compte.ts',
    was: 'files.poleEmploi, files.ants]',
    now: 'files.poleEmploi, files.ants, files.mediatheque]',
  },
  {
    file: 'scenarios/README.md',
    was: '| `poleEmploi`    |',
    now: '| `mediatheque` | La carte de médiathèque : `carte`, son numéro. |\n| `poleEmploi`    |',
  },
  {
    file: 'src/portals/index.ts',
    was: "import { poleEmploi } from './pole-emploi/index.ts';",
    now: "import { mediatheque } from './mediatheque/index.ts';\nimport { poleEmploi } from './pole-emploi/index.ts';",
  },
  { file: 'src/portals/index.ts', was: '[caf, poleEmploi, ants]', now: '[caf, poleEmploi, ants, mediatheque]' },
  {
    file: 'src/portals/load.ts',
    was: "whole: () => import('./ants/index.ts').then(({ ants }) => ants),\n  },",
    now: `whole: () => import('./ants/index.ts').then(({ ants }) => ants),
  },
  mediatheque: {
    front: () => import('./mediatheque/front.ts').then(({ mediathequeFront }) => mediathequeFront),
    whole: () => import('./mediatheque/index.ts').then(({ mediatheque }) => mediatheque),
  },`,
  },
  {
    file: 'src/portals/looks.ts',
    was: "import { FRAMES as poleEmploiFrames } from './pole-emploi/look/frames/frames.ts';",
    now: "import { FRAMES as mediathequeFrames } from './mediatheque/look/frames.tsx';\nimport { FRAMES as poleEmploiFrames } from './pole-emploi/look/frames/frames.ts';",
  },
  {
    file: 'src/portals/looks.ts',
    was: 'frames: poleEmploiFrames },',
    now: "frames: poleEmploiFrames },\n  mediatheque: { shell: onDemand(() => import('./mediatheque/look/Shell.tsx')), frames: mediathequeFrames },",
  },
  {
    file: 'src/portals/colours.css',
    was: '@import "./pole-emploi/colour.css";',
    now: '@import "./mediatheque/colour.css";\n@import "./pole-emploi/colour.css";',
  },
];
