import { expect, test, vi } from 'vitest';
import { journey } from '#engine/flow/journey.ts';
import { sendNow } from '#engine/flow/move-in-flow.ts';
import { perform } from '#engine/flow/perform.ts';
import { eventsOf, extend, type World, worldOf } from '#engine/journal/world.ts';
import { respond } from '#engine/portal/respond.ts';
import { advance } from '#engine/story/advance.ts';
import { editionsOf, playthrough } from '#engine/story/playthrough.ts';
import { isMet } from '#engine/story/progress.ts';
import { portalsOf, startSession } from '#engine/story/start.ts';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Attente, Incident } from '#schema/scenario.ts';
import { storyOf } from '#workbench/begun-story.ts';
import { liveMistake, type MistakenLife, type Story } from './mistakes/live-mistake.ts';
import type { Otherwise } from './mistakes/mistake.ts';
import { shippedStories } from './monkey/births.ts';

/*
 * The mistakes and incidents of the facts (caf.md §5): each of the forty rows is lived in a story, in every edition where it has a sense,
 * and what the row says happens there. A row is lived with the guide, otherwise in `gestes`, struck by `incidents`, or by another account.
 */
interface Row {
  ligne: number;
  quoi: string;
  histoire: string;
  /** Where the row has a sense; every edition of the story when it is not said. */
  editions?: readonly string[];
  gestes?: readonly Otherwise[];
  incidents?: readonly Incident[];
  compte?: (compte: Compte) => Compte;
  /** What is asked of the portal before the story begins. */
  requetes?: readonly { route: string; corps: Record<string, unknown> }[];
  /** Time passes until then, once the story is over. */
  jusqua?: Day;
  arrive?: readonly Attente[];
  /** Lessons of the debrief, by the beginning of their name, with what became of them. */
  bilan?: readonly string[];
  /** Lessons that the debrief must not hold, by the beginning of their name. */
  sans?: readonly string[];
  /** The request of this démarche is refused with these answers, in these words; nothing is lost. */
  refus?: { demarche: string; change: Record<string, unknown>; dit: RegExp };
}
const DTR = 'declaration-trimestrielle';
const recu = (modele: string): Attente => ({ recu: { modele } });
const envoye = (demarche: string): Attente => ({ envoye: { demarche } });
const decide = (motif: string): Attente => ({ decide: { motif } });
const incident = (type: Incident['type'], requete: string): Incident => ({
  id: `ligne-${requete}`,
  ...{ type, requete },
  fois: 1,
  queFaire: 'Réessayer.',
});
const struck = (requete: string): Attente => ({ subi: { incident: `ligne-${requete}` } });
const withLease =
  (change: Record<string, unknown>) =>
  (compte: Compte): Compte => {
    const { bail } = compte.logement;
    return bail ? { ...compte, logement: { ...compte.logement, bail: { ...bail, ...change } } } : compte;
  };

const SHARED = { communeDeNaissance: 'Exempleville', comptesVides: [], ordinateurPartage: false };

/** Rows of which the Caf of this site does nothing yet: written down, so that one more is a failure and one less is too. */
const NOT_YET: readonly number[] = [34, 35, 36, 37];

const ROWS: readonly Row[] = [
  {
    ligne: 1,
    quoi: 'le net imposable',
    histoire: 'deux-employeurs',
    gestes: [{ demarche: DTR, avec: 'netImposable' }],
    bilan: ['ecart: arrive'],
  },
  {
    ligne: 2,
    quoi: 'le net à payer',
    histoire: 'deux-employeurs',
    gestes: [{ demarche: DTR, avec: 'netAPayer' }],
    bilan: ['ecart: arrive'],
  },
  {
    ligne: 3,
    quoi: 'le mois où l’argent arrive',
    histoire: 'date-du-bulletin',
    gestes: [
      { a: 'ligne', pour: '2026-09', saisie: 'modifier' },
      { a: 'motif', pour: '2026-09', saisie: 'non-percue' },
    ],
    bilan: ['ecart: arrive'],
  },
  {
    ligne: 4,
    quoi: 'la déclaration oubliée',
    histoire: 'declaration-oubliee',
    arrive: [recu('paiement-absent'), envoye(DTR)],
    bilan: ['retard: arrive'],
  },
  {
    ligne: 5,
    quoi: 'zéro, donc rien à déclarer',
    histoire: 'declarer-zero',
    gestes: [{ sans: { envoyer: DTR }, jusqua: '2026-12-10' }],
    arrive: [recu('paiement-absent')],
    bilan: ['retard: arrive'],
  },
  {
    ligne: 6,
    quoi: 'valider sans vérifier',
    histoire: 'deux-employeurs',
    editions: ['2025'],
    gestes: [{ demarche: DTR, avec: 'preRempli' }],
    jusqua: '2027-02-20',
    arrive: [recu('trop-percu')],
  },
  {
    ligne: 7,
    quoi: 'corriger une ligne exacte',
    histoire: 'date-du-bulletin',
    gestes: [
      { a: 'ligne', pour: '2026-09', saisie: 'modifier' },
      { a: 'motif', pour: '2026-09', saisie: 'non-percue' },
    ],
    jusqua: '2026-12-20',
    arrive: [recu('modification-sans-suite')],
    bilan: ['inutile: arrive'],
  },
  {
    ligne: 8,
    quoi: 'l’aide de la Caf déclarée',
    histoire: 'ce-qui-ne-se-declare-pas',
    gestes: [
      { a: 'autresRessources', saisie: 'aide-caf' },
      { a: 'montantAutre', saisie: '268' },
    ],
    jusqua: '2027-02-20',
    arrive: [recu('rappel-de-droits')],
    bilan: ['aide-caf: arrive'],
  },
  {
    ligne: 9,
    quoi: 'le don des parents déclaré',
    histoire: 'ce-qui-ne-se-declare-pas',
    gestes: [{ a: 'autresRessources', saisie: 'don' }],
    bilan: ['don: arrive'],
  },
  {
    ligne: 11,
    quoi: 'la séparation n’est pas dite',
    histoire: 'on-se-separe',
    gestes: [{ sans: { envoyer: 'changement' }, jusqua: '2027-01-12' }],
    bilan: ['changement: arrive'],
  },
  {
    ligne: 11,
    quoi: 'deux dossiers pour un enfant',
    histoire: 'on-se-separe',
    compte: (compte) => ({
      ...compte,
      foyer: {
        ...compte.foyer,
        changements: (compte.foyer.changements ?? []).map((one) =>
          one.nature === 'separation' ? { ...one, enfants: 'partent' } : one,
        ),
      },
    }),
    refus: {
      demarche: 'changement',
      change: { separationEnfants: 'restent', separationPension: 'sans' },
      dit: /L’autre parent a déclaré les mêmes enfants/,
    },
  },
  {
    ligne: 12,
    quoi: 'vivre à deux et rester « seul »',
    histoire: 'a-deux-sans-le-dire',
    arrive: [recu('vie-commune-signalee'), recu('trop-percu')],
    bilan: ['changement: arrive'],
  },
  {
    ligne: 13,
    quoi: 'l’étudiant et ses parents',
    histoire: 'aide-au-logement',
    compte: (compte) => {
      const young = { ...compte, naissance: '2007-02-21' as Day };
      const leased = withLease({ parents: { enfants: ['2007-02-21', '2010-01-01', '2012-05-05'], revenuFiscalN2: 20_000 } })(
        young,
      );
      const [first] = leased.foyer.adultes;
      const student = first && { ...first, naissance: young.naissance, situations: [{ nature: 'etudiant' as const }] };
      return student ? { ...leased, foyer: { ...leased.foyer, adultes: [student] } } : leased;
    },
    bilan: ['parents: arrive'],
  },
  {
    ligne: 14,
    quoi: 'les charges avec le loyer',
    histoire: 'aide-au-logement',
    gestes: [{ a: 'alLoyer', saisie: '545' }],
    bilan: ['loyer-faux: arrive'],
  },
  { ligne: 15, quoi: 'demander trois mois trop tard', histoire: 'trois-mois-trop-tard', bilan: ['mois-perdus: arrive'] },
  {
    ligne: 16,
    quoi: 'le logement d’un parent',
    histoire: 'aide-au-logement',
    refus: { demarche: 'aide-logement', change: { alParent: 'oui' }, dit: /parent ou d’un enfant ne donne pas droit/ },
  },
  {
    ligne: 17,
    quoi: 'le compte d’un autre',
    histoire: 'ma-premiere-demande',
    refus: { demarche: 'demande-rsa', change: { demandeTitulaire: 'Quelqu’un Dautre' }, dit: /Ce compte n’est pas à votre nom/ },
  },
  {
    ligne: 17,
    quoi: 'l’ancien compte fermé avant le premier versement',
    histoire: 'changer-de-banque',
    arrive: [recu('paiement-retourne'), envoye('compte-bancaire'), recu('paiement-refait')],
    bilan: ['paiement-retourne: arrive', 'compte-change: evite'],
  },
  {
    ligne: 17,
    quoi: 'le RIB d’un tiers',
    histoire: 'changer-de-banque',
    refus: {
      demarche: 'compte-bancaire',
      change: { compteTitulaire: 'Gabrielle Tringle' },
      dit: /Ce compte n’est pas à votre nom/,
    },
  },
  {
    ligne: 18,
    quoi: 'une pièce illisible',
    histoire: 'la-piece-illisible',
    arrive: [{ subi: { incident: 'photo-floue' } }, envoye('envoi-piece')],
    bilan: ['piece-refusee: arrive'],
  },
  {
    ligne: 19,
    quoi: 'un fichier trop lourd',
    histoire: 'le-controle',
    incidents: [incident('document-trop-lourd', 'envoi-piece')],
    arrive: [struck('envoi-piece'), envoye('envoi-piece')],
  },
  {
    ligne: 20,
    quoi: 'un papier par courriel',
    histoire: 'le-controle',
    gestes: [{ a: 'pieceVoie', saisie: 'courriel', uneFois: true }],
    bilan: ['piece-par-courriel: arrive'],
  },
  {
    ligne: 21,
    quoi: 'la session expire',
    histoire: 'j-ai-demenage',
    incidents: [incident('session-expiree', 'demenagement')],
    arrive: [struck('demenagement'), envoye('demenagement')],
  },
  {
    ligne: 22,
    quoi: 'changer d’onglet pendant le code',
    histoire: 'code-non-recu',
    gestes: [{ memeOnglet: 'messagerie' }],
    bilan: ['connexion: arrive'],
  },
  {
    ligne: 23,
    quoi: 'le numéro d’allocataire',
    histoire: 'code-non-recu',
    gestes: [{ requete: 'connexion', corps: { numeroSecuriteSociale: '0001201' } }],
    bilan: ['connexion: arrive'],
  },
  {
    ligne: 24,
    quoi: 'un code parti ailleurs',
    histoire: 'ma-premiere-demande',
    gestes: [{ a: 'nouveauTelephone', saisie: '06 39 98 02 12', uneFois: true }],
    bilan: ['code-perdu: arrive'],
  },
  {
    ligne: 25,
    quoi: 'l’identité partagée transmet le nom d’usage : c’est refusé, et la porte d’avant reste',
    histoire: 'premiere-declaration',
    compte: (compte) => ({
      ...compte,
      identite: {
        ...SHARED,
        nomDeNaissance: 'Patron',
        comptes: [{ chez: 'sante', motDePasse: 'Vitrine-2026', etatCivil: 'nom-usage' }],
      },
    }),
    requetes: [
      {
        route: 'identite-sante',
        corps: { fournisseurIdentifiant: '2970500123045', fournisseurMotDePasse: 'Vitrine-2026' },
      },
    ],
    arrive: [envoye(DTR)],
    bilan: ['identite-caf:nom-usage: arrive'],
  },
  {
    ligne: 26,
    quoi: 'un faux SMS qui promet une prime',
    histoire: 'le-faux-sms',
    arrive: [{ lu: { modele: 'courrier-libre' } }, envoye('contact-caf'), recu('contact-reponse')],
  },
  {
    ligne: 27,
    quoi: 'la lettre sans réponse',
    histoire: 'payer-en-plusieurs-fois',
    gestes: [{ sans: { envoyer: 'indu' }, jusqua: '2026-12-10' }],
    arrive: [recu('retenue')],
  },
  {
    ligne: 28,
    quoi: 'demander une remise',
    histoire: 'contester-a-la-bonne-adresse',
    gestes: [{ a: 'induVoie', saisie: 'remise' }],
    jusqua: '2027-03-01',
    arrive: [decide('indu-remise')],
  },
  {
    ligne: 29,
    quoi: 'la mauvaise porte',
    histoire: 'contester-a-la-bonne-adresse',
    gestes: [{ a: 'induPorte', saisie: 'cra' }],
    arrive: [decide('indu-mauvaise-porte')],
  },
  {
    ligne: 30,
    quoi: 'contester suspend les retenues',
    histoire: 'contester-a-la-bonne-adresse',
    jusqua: '2026-12-08',
    arrive: [decide('indu-repondu')],
  },
  {
    ligne: 31,
    quoi: 'un vieux quotient',
    histoire: 'quotient-familial',
    gestes: [
      { a: 'attestationPeriode', saisie: 'autre-periode' },
      { a: 'attestationMoisVoulu', saisie: '2026-03' },
    ],
    bilan: ['cantine: a-venir'],
  },
  {
    ligne: 32,
    quoi: 'un mois sans paiement',
    histoire: 'quotient-familial',
    compte: (compte) => ({ ...compte, droits: compte.droits && { ...compte.droits, prestations: [] } }),
    refus: {
      demarche: 'attestation-caf',
      change: { attestationCaf: 'paiement', attestationPeriode: 'mois-en-cours' },
      dit: /Rien n’a été versé en novembre 2026.*ce papier serait vide/,
    },
  },
  {
    ligne: 33,
    quoi: 'une adresse pas à jour',
    histoire: 'j-ai-demenage',
    gestes: [{ a: 'logementPrecision', saisie: 'non' }],
    bilan: ['demenagement-non-dit: a-venir'],
  },
  {
    ligne: 38,
    quoi: 'l’employeur manque',
    histoire: 'deux-employeurs',
    editions: ['2025'],
    jusqua: '2027-02-01',
    arrive: [envoye(DTR), { transmis: { vers: 'employeur' } }, recu('modification-traitee')],
  },
  {
    ligne: 10,
    quoi: 'à son compte, rien n’est rempli d’avance',
    histoire: 'deux-employeurs',
    compte: (compte) => ({
      ...compte,
      verite: {
        ...compte.verite,
        revenus: [
          {
            id: 'boutique',
            nature: 'independant',
            organisme: 'Boutique Inventée',
            personne: compte.foyer.adultes[0]?.id ?? '',
            habituel: 300,
          },
        ],
      },
    }),
    bilan: ['sans-montant: arrive'],
  },
  {
    ligne: 39,
    quoi: 'une paie négative compte pour zéro',
    histoire: 'deux-employeurs',
    compte: (compte) => ({
      ...compte,
      verite: {
        ...compte.verite,
        emplois: compte.verite.emplois.map((job, rank) =>
          rank === 0
            ? { ...job, paies: { ...job.paies, '2026-09': { montantNetSocial: -80, netAPayer: -80, netImposable: -80 } } }
            : job,
        ),
      },
    }),
    jusqua: '2027-04-20',
    arrive: [envoye(DTR)],
    sans: ['ecart'],
  },
  {
    ligne: 40,
    quoi: 'l’afflux de la fin du mois',
    histoire: 'panne-dernier-jour',
    arrive: [{ subi: { incident: 'file-du-dernier-jour' } }, envoye(DTR)],
  },
];

vi.setConfig({ testTimeout: 60_000 });
const [portal] = portals.filter(({ id }) => id === 'caf');
const shipped = shippedStories();
const cases = ROWS.flatMap((row) =>
  (portal ? editionsOf(storyOf(`caf/${row.histoire}.yaml`), portal) : [])
    .filter((edition) => row.editions?.includes(edition) ?? true)
    .map((edition) => [row.ligne, row.quoi, edition, row] as const),
);

/** The story of a row, as the row changes it. */
function storyIn({ histoire, incidents, compte }: Row, edition: string): Story {
  const found = shipped.find(({ scenario, edition: one }) => scenario.id === `caf/${histoire}` && one === edition);
  if (!found) throw new Error(`pas de récit caf/${histoire} ${edition}`);
  const scenario = { ...found.scenario, incidents: [...found.scenario.incidents, ...(incidents ?? [])] };
  return { ...found, scenario, compte: compte ? compte(found.compte) : found.compte };
}

function lived(row: Row, edition: string): MistakenLife {
  if (row.requetes) return playedAfter(row.requetes, row, edition);
  const life = liveMistake(storyIn(row, edition), row.gestes ?? []);
  expect(life.unused).toEqual([]);
  return row.jusqua && life.world.today < row.jusqua
    ? { ...life, world: extend(life.world, advance(life.world, life.of, row.jusqua, 0)) }
    : life;
}

/** The solution of the story, once these requests were made. */
function playedAfter(requetes: NonNullable<Row['requetes']>, row: Row, edition: string): MistakenLife {
  const { compte, scenario } = storyIn(row, edition);
  const of = portalsOf(scenario, portals);
  const { journal, content } = startSession(scenario, compte, of, { edition, mode: 'seul', seed: 1, t: 0 });
  const asked = requetes.reduce<World>(
    (now, asks) => extend(now, perform({ fais: 'requete', portail: 'caf', ...asks }, now, of, 0)),
    worldOf(journal, content),
  );
  const end = playthrough(asked, of);
  expect(end.arret).toBeUndefined();
  return { world: end.world, of, unused: [], gestures: [] };
}

/** What is answered to the request of a démarche, filled by the story, with some answers changed. */
function refusal({ demarche, change }: NonNullable<Row['refus']>, row: Row, edition: string) {
  const { compte, scenario } = storyIn(row, edition);
  const at = scenario.solution.findIndex(({ envoyer }) => envoyer === demarche);
  const of = portalsOf(scenario, portals);
  const stopped = { ...scenario, solution: scenario.solution.slice(0, at) };
  const { journal, content } = startSession(stopped, compte, of, { edition, mode: 'regarder', seed: 1, t: 0 });
  const end = playthrough(worldOf(journal, content), of);
  expect(end.arret).toBeUndefined();
  const flow = portal?.flows[demarche];
  const dossier = flow?.open(end.world);
  if (!portal || !flow || dossier === undefined) throw new Error(`${demarche} n’est pas ouverte`);
  const { request } = sendNow(portal, journey(portal, flow, dossier, end.world), end.world, false);
  if (request.fais !== 'requete') throw new Error('pas de requête');
  const donnees = { ...(request.corps.donnees as Record<string, unknown>), ...change };
  return respond(portal, flow.route, { ...request.corps, donnees }, end.world);
}

const lessonsOf = ({ world, of }: MistakenLife): string[] =>
  of.flatMap((one) => one.lessons(world)).map(({ id, etat }) => `${id.startsWith('identite-') ? id : id.split(':')[0]}: ${etat}`);

test('chaque ligne a son histoire, ou se dit manquante', () => {
  const rows = new Set([...ROWS.map(({ ligne }) => ligne), ...NOT_YET]);
  expect([...rows].sort((one, other) => one - other)).toEqual(Array.from({ length: 40 }, (_, rank) => rank + 1));
  expect(ROWS.filter(({ ligne }) => NOT_YET.includes(ligne))).toEqual([]);
});

test.each(cases)('ligne %i, %s, édition %s : cela arrive vraiment', (_ligne, _quoi, edition, row) => {
  if (row.refus) {
    const reply = refusal(row.refus, row, edition);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(reply.corps)).toMatch(row.refus.dit);
    expect(reply.faits).toEqual([]);
    return;
  }
  const life = lived(row, edition);
  expect((row.arrive ?? []).filter((wanted) => !isMet(wanted, life.world, life.of))).toEqual([]);
  expect(lessonsOf(life)).toEqual(expect.arrayContaining([...(row.bilan ?? [])]));
  expect(lessonsOf(life).filter((said) => row.sans?.some((name) => said.startsWith(name)))).toEqual([]);
  if (row.ligne === 30)
    expect(eventsOf(life.world, 'paye').every(({ le, retenu }) => le < '2026-11-16' || retenu === 0)).toBe(true);
});
