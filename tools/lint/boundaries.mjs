/*
 * Who may know whom, for dependency-cruiser (« npm run check »). One ordered list gives the rules: a folder imports what stands to its
 * left and never what stands to its right. What is beside the list is said below it, each with its reason. tools/boundaries.test.ts
 * proves each rule by a file that breaks it.
 */

/** From left to right; those of one line stand side by side and ignore each other. `why` is what somebody who crosses it reads. */
const ORDER = [
  {
    folders: ['schema'],
    why: "schema/ dit la forme de ce que les gens écrivent et n'importe rien de la maison : tout le monde s'appuie dessus.",
  },
  {
    folders: ['engine'],
    why: "engine/ n'importe que schema/ : les règles valent pour tous les portails et tous les écrans. Ce qui varie est un argument.",
  },
  {
    folders: ['form'],
    why: 'form/ montre n’importe quelle démarche, sans en connaître une seule : il importe schema/, engine/ et ui/.',
  },
  {
    folders: ['look'],
    why: 'look/ habille tous les portails : il n’en connaît aucun, et ne touche ni à la salle ni au journal.',
  },
  {
    folders: ['portals'],
    why: 'Un portail n’importe que ce qui est à sa gauche : la salle, l’atelier et le catalogue peuvent changer sans lui.',
  },
  {
    folders: ['catalogue', 'player', 'authoring'],
    why: 'Le catalogue, la salle et la lecture des fichiers s’ignorent : ce qu’ils ont en commun est à leur gauche.',
  },
  {
    folders: ['workbench'],
    why: 'workbench/ se sert de la salle et de la lecture des fichiers ; les paquets et les pages se servent de lui.',
  },
  { folders: ['packages'], why: 'packages/ assemble les mêmes pages autrement ; rien ne sait comment il est porté.' },
  { folders: ['pages', 'layouts'], why: 'Les pages assemblent : rien ne les importe.' },
];

const src = (...folders) => `^src/(${folders.join('|')})/`;
const TEST =
  '\\.(test|stories)\\.tsx?$|/testing\\.ts$|^src/(testing|security)/|/testing/|/(oracle|example-households|situation-builder|StoryRoom|story-world|story-accounts)\\.tsx?$';
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** Each folder, against all that stands to its right or beside it. */
// The last line needs no rule: nothing stands to its right.
const order = ORDER.slice(0, -1).flatMap(({ folders, why }, rank) =>
  folders.map((folder) => {
    const beside = folders.filter((other) => other !== folder);
    const right = ORDER.slice(rank + 1).flatMap((later) => later.folders);
    return forbid(
      `ordre-${folder}`,
      why,
      { path: src(folder), pathNot: TEST },
      { path: src(...beside, ...right, ...(folder === 'schema' || folder === 'engine' ? ['ui', 'stores'] : [])) },
    );
  }),
);

export default {
  forbidden: [
    ...order,
    forbid(
      'sans-cercle',
      'Deux fichiers qui s’importent l’un l’autre, même par leurs types, ne se lisent plus l’un sans l’autre : ce qu’ils partagent va dans un troisième, à leur gauche.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    ),
    forbid(
      'ui-ne-sait-rien',
      "ui/ n'importe rien de la maison : ses pièces reçoivent des valeurs et des fonctions, et servent partout.",
      { path: src('ui'), pathNot: TEST },
      { path: '^(src|mocks)/', pathNot: src('ui') },
    ),
    forbid(
      'stores-garde',
      'stores/ garde le journal, sans savoir qui le montre : il importe schema/ et engine/.',
      { path: src('stores'), pathNot: TEST },
      { path: '^(src|mocks)/', pathNot: src('stores', 'schema', 'engine') },
    ),
    forbid(
      'stores-a-gauche',
      'Seuls player/, workbench/ et packages/ touchent au journal gardé : les autres reçoivent des valeurs et des fonctions.',
      {
        path: src('schema', 'engine', 'ui', 'form', 'look', 'portals', 'catalogue', 'authoring', 'pages', 'layouts'),
        pathNot: TEST,
      },
      { path: src('stores') },
    ),
    forbid(
      'salle-sans-memoire',
      'La salle reçoit une histoire et un journal, et dit ce que le journal devient : ce qui est gardé, et l’adresse, sont l’affaire de la page qui la tient (player/opening, player/keeping). Elle tient alors dans un atelier ou une plateforme.',
      { path: '^src/player/(?!opening/|keeping/|words/)', pathNot: TEST },
      { path: '^src/(stores/(?!(drafts|preference-values)\\.ts$)|player/(opening|keeping)/)' },
    ),
    forbid(
      'une-porte',
      'Un portail n’a qu’une porte, son index.ts (front.ts dans la rue) ; son apparence s’ouvre à la demande par portals/looks.ts. On pourra alors changer tout le dedans.',
      { path: '^(src/(?!portals/|security/|testing/)|mocks/|tools/|parcours/)' },
      { path: '^src/portals/[^/]+/', pathNot: '^src/portals/[^/]+/index\\.ts$' },
    ),
    forbid(
      'un-seul-portail',
      "Un portail n'importe jamais un autre portail : ce qu'ils ont en commun est dans engine/, form/ ou look/, et ils se parlent par le journal.",
      { path: '^src/portals/([^/]+)/', pathNot: TEST },
      { path: '^src/portals/', pathNot: '^src/portals/$1/' },
    ),
    forbid(
      'un-seul-portail-tests',
      "Un portail n'importe jamais un autre portail, même dans ses tests ; looks.ts leur ouvre leur propre apparence.",
      { path: '^src/portals/([^/]+)/.*\\.(test|stories)\\.tsx?$' },
      { path: '^src/portals/', pathNot: '^src/portals/($1/|looks\\.ts$)' },
    ),
    forbid(
      'regles-sans-ecran',
      'La substance d’un portail est sans composant : elle se joue dans Node, et son apparence vient à la demande.',
      { path: '^src/portals/[^/]+/(?!look/)', pathNot: TEST },
      { path: '^src/(ui|form|look)/|^src/portals/[^/]+/look/' },
    ),
    forbid(
      'dans-node',
      'Pas de React ni de Zustand ici : ces règles se jouent aussi dans Node, sans écran (npm run scenarios).',
      { path: '^src/(schema|engine|authoring)/|^src/portals/[^/]+/(?!look/)|^mocks/', pathNot: TEST },
      { path: 'node_modules/(react|react-dom|zustand|@types/react|@types/react-dom)/' },
    ),
    forbid(
      'sans-magasin',
      'Pas de magasin ici : seuls stores/, player/ et workbench/ en ont. Une pièce reçoit des valeurs et des fonctions.',
      { path: src('ui', 'form', 'look', 'portals', 'catalogue'), pathNot: TEST },
      { path: 'node_modules/zustand/' },
    ),
    forbid(
      'derriere-http',
      'mocks/ est l’administration derrière HTTP : il importe schema/, engine/ et portals/, et ne voit pas l’écran.',
      { path: '^mocks/', pathNot: TEST },
      { path: '^(src|e2e|parcours)/', pathNot: src('schema', 'engine', 'portals') },
    ),
    forbid(
      'derriere-fetch',
      'On parle à l’administration par fetch : seule la salle met mocks/ derrière lui.',
      { path: '^src/(?!player/|packages/|testing/|security/)', pathNot: TEST },
      { path: '^mocks/' },
    ),
    forbid(
      'dehors',
      'e2e/ n’importe rien de la maison : il ne connaît que ce qu’une personne voit, pour rester vrai quand le dedans change.',
      { path: '^e2e/' },
      { path: '^(src|mocks|tools|parcours)/' },
    ),
    forbid(
      'essais-a-part',
      'testing/ et security/ servent aux tests et aux histoires : rien de ce qui part chez les gens ne les importe.',
      { path: '^(src|mocks)/', pathNot: TEST },
      { path: '^src/(testing|security)/' },
    ),
    forbid(
      'meme-tirage',
      'Les essais tirent au sort par testing/drawn.ts : « npm test » vit les mêmes vies à chaque fois, et dit quelque chose du changement ; GRAINE en tire d’autres.',
      { path: '^(src|mocks|e2e|parcours)/', pathNot: '^src/testing/drawn\\.ts$' },
      { path: 'node_modules/fast-check/' },
    ),
    forbid(
      'demarche-seule',
      'Une démarche n’importe jamais une autre démarche : ce qu’elle veut en savoir est une lecture de dossier/, ou un évènement au motif déclaré. On l’enlève alors comme on l’ajoute : un dossier et une ligne.',
      { path: '^src/portals/([^/]+)/flows/([^/]+/[^/]+)/', pathNot: TEST },
      { path: '^src/portals/$1/flows/', pathNot: '^src/portals/$1/flows/$2/' },
    ),
    forbid(
      'dossier-avant-demarches',
      'dossier/ et rules/ sont lus par les démarches et n’en connaissent aucune : sinon deux démarches se retrouveraient par lui.',
      { path: '^src/portals/[^/]+/(dossier|rules)/', pathNot: TEST },
      { path: '^src/portals/[^/]+/(flows|editions)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
