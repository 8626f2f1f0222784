import { expect, test, vi } from 'vitest';
import { journey } from '#engine/flow/journey.ts';
import { sendNow } from '#engine/flow/move-in-flow.ts';
import { perform } from '#engine/flow/perform.ts';
import { allPapers } from '#engine/household/papers.ts';
import { eventsOf, extend, type World } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { respond } from '#engine/portal/respond.ts';
import { advance } from '#engine/story/advance.ts';
import { editionsOf, playthrough } from '#engine/story/playthrough.ts';
import { isMet } from '#engine/story/progress.ts';
import { portals } from '#portals/index.ts';
import type { Compte } from '#schema/compte.ts';
import type { Day } from '#schema/day.ts';
import type { Action, Attente, Incident } from '#schema/scenario.ts';
import { begun, storyOf } from '#workbench/begun-story.ts';
import { liveMistake, type Story } from './mistakes/live-mistake.ts';
import type { Otherwise } from './mistakes/mistake.ts';
import { shippedStories } from './monkey/births.ts';

/*
 * The mistakes and incidents of the facts (ants.md §5): each of the rows has a story, and what happens in that row really happens there, in
 * every edition where it can. Four ways to be lived: the story as it is written; the story lived otherwise (`gestes`, `incidents`, another
 * `compte`); the story stopped before one of its actions (`avant`); and a request of it that the page refuses in so many words (`refus`),
 * with nothing recorded and nothing lost.
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
  /** Asked of the portal before anything else. */
  requetes?: readonly { route: string; corps: Record<string, unknown> }[];
  avant?: (action: Action) => boolean;
  /** Time passes until then, once the story is over. */
  jusqua?: Day;
  arrive?: readonly Attente[];
  /** Lessons of the debrief, by the beginning of their name, with what became of them. */
  bilan?: readonly string[];
  /** What a field refused to take. */
  champ?: RegExp;
  refus?: Refusal;
}
interface Refusal {
  demarche: string;
  /** Filled by the papers before it is sent, when the story does not do it. */
  remplir?: true;
  change?: (world: World, of: readonly Portal[]) => Record<string, unknown>;
  dit: RegExp;
}
const decide = (motif: string): Attente => ({ decide: { motif } });
const recu = (modele: string): Attente => ({ recu: { modele } });
const envoye = (demarche: string): Attente => ({ envoye: { demarche } });
const verifie = (controle: string, more: Record<string, unknown> = {}): Attente => ({ verifie: { controle, ...more } });
const incident = (type: Incident['type'], requete: string): Incident => ({
  id: `ligne-${requete}`,
  ...{ type, requete },
  fois: 1,
  queFaire: 'Réessayer.',
});
const sends = (demarche: string) => (action: Action) => action.envoyer === demarche;
/** The account with other words for its first car. */
const withCar =
  (change: Record<string, unknown>) =>
  (compte: Compte): Compte => {
    const [car, ...others] = compte.ants?.vehicules ?? [];
    return car && compte.ants ? { ...compte, ants: { ...compte.ants, vehicules: [{ ...car, ...change }, ...others] } } : compte;
  };
/** What stands on a paper, by the name of its line. */
const onPaper = (paper: string, line: string) => (world: World, of: readonly Portal[]) =>
  allPapers(world, of)
    .find(({ id }) => id === paper)
    ?.sections.flatMap(({ lignes }) => lignes)
    .find(({ libelle }) => libelle === line)?.valeur;

const ROWS: readonly Row[] = [
  {
    ligne: 1,
    quoi: 'l’annonce d’un site privé',
    histoire: 'annonce-payante',
    arrive: [{ lu: { modele: 'courrier-libre' } }, decide('carte-grise-payee'), verifie('adresse-changee')],
  },
  {
    ligne: 2,
    quoi: 'un code pris pour un autre',
    histoire: 'le-vendeur-n-a-rien-dit',
    refus: {
      demarche: 'achat',
      change: () => ({ codeCession: '73318' }),
      dit: /code confidentiel, et non un code de cession/,
    },
  },
  {
    ligne: 3,
    quoi: 'un code de cession de plus de quinze jours',
    histoire: 'code-de-cession-perime',
    refus: {
      demarche: 'achat',
      change: (world, of) => ({
        codeDonne: 'oui',
        codeCession: onPaper('message-vendeur-familiale', 'Code de cession')(world, of),
      }),
      dit: /ne vaut plus depuis le 27.octobre 2026.*continuer sans code/,
    },
  },
  {
    ligne: 4,
    quoi: 'le vendeur n’a rien déclaré',
    histoire: 'le-vendeur-n-a-rien-dit',
    gestes: [{ dAbord: [{ seConnecter: 'ants', par: 'identite' }, { repondre: { fait: 'codeDonne', valeur: 'non' } }] }],
    arrive: [verifie('vente-non-declaree')],
    bilan: ['vente-non-declaree: arrive'],
  },
  {
    ligne: 5,
    quoi: 'la plaque d’une autre voiture',
    histoire: 'acheter-une-voiture',
    refus: {
      demarche: 'achat',
      change: () => ({ achatPlaque: 'UI-204-OU' }),
      dit: /Aucune vente ne va avec le numéro UI-204-OU.*rubrique A/,
    },
  },
  {
    ligne: 6,
    quoi: 'une photo illisible de la carte grise barrée',
    histoire: 'code-de-cession-perime',
    arrive: [recu('complement-demande'), envoye('complement'), verifie('carte-grise-accordee')],
    bilan: ['papier: arrive'],
  },
  {
    ligne: 7,
    quoi: 'un fichier HEIC',
    histoire: 'acheter-une-voiture',
    gestes: [{ a: 'carteBarree', saisie: 'carte-grise-petite~heic', uneFois: true }],
    champ: /JPG, PNG ou PDF/,
    arrive: [verifie('carte-grise-recue')],
  },
  {
    ligne: 7,
    quoi: 'un fichier trop lourd',
    histoire: 'acheter-une-voiture',
    gestes: [{ a: 'carteBarree', saisie: 'carte-grise-petite~lourd', uneFois: true }],
    champ: /5.Mo/,
    arrive: [verifie('carte-grise-recue')],
  },
  {
    ligne: 8,
    quoi: 'le nom d’usage à la place du nom de naissance',
    histoire: 'acheter-une-voiture',
    compte: (compte) => ({ ...compte, ants: { ...compte.ants, nomDeNaissance: 'Estampe' } as Compte['ants'] }),
    refus: { demarche: 'achat', change: () => ({ titulaireNom: 'Fusain' }), dit: /C’est le nom d’usage.*nom de naissance/ },
  },
  {
    ligne: 9,
    quoi: 'un cotitulaire oublié',
    histoire: 'code-de-cession-perime',
    gestes: [
      {
        dAbord: [
          { seConnecter: 'ants', par: 'identite' },
          { repondre: { fait: 'codeDonne', valeur: 'non' } },
          { repondre: { fait: 'cotitulaires', valeur: '0' } },
          { remplir: { demarche: 'achat' } },
          { confirmer: 'achat' },
          { remplir: { demarche: 'paiement' } },
          { envoyer: 'paiement' },
        ],
      },
    ],
    jusqua: '2027-01-05',
    bilan: ['cotitulaire: arrive'],
  },
  {
    ligne: 10,
    quoi: 'un justificatif trop vieux',
    histoire: 'justificatif-refuse',
    arrive: [recu('complement-demande'), verifie('adresse-changee')],
    bilan: ['justificatif: arrive'],
  },
  {
    ligne: 11,
    quoi: 'la vérification automatique échoue',
    histoire: 'nouvelle-adresse',
    // In 2020 there is none: every proof is joined by hand.
    editions: ['2026'],
    gestes: [{ a: 'fournisseur', saisie: 'gaz-invente' }],
    arrive: [{ repondu: { fait: 'justificatif' } }, verifie('adresse-changee')],
  },
  {
    ligne: 12,
    quoi: 'un contrôle technique de plus de six mois',
    histoire: 'acheter-une-voiture',
    compte: withCar({ controleTechnique: '2026-03-02' }),
    gestes: [],
    jusqua: '2026-11-30',
    arrive: [recu('complement-demande')],
    bilan: ['papier: arrive'],
  },
  {
    ligne: 13,
    quoi: 'une adresse incomplète',
    histoire: 'nouvelle-adresse',
    gestes: [{ a: 'precision', saisie: 'non' }],
    jusqua: '2026-12-20',
    arrive: [verifie('titre-revenu'), recu('titre-retourne')],
    bilan: ['adresse-incomplete: arrive'],
  },
  {
    ligne: 14,
    quoi: 'le fournisseur d’identité est en panne',
    histoire: 'le-mauvais-compte',
    incidents: [incident('panne', 'identite-fiscal')],
    arrive: [{ subi: { incident: 'ligne-identite-fiscal' } }, verifie('bon-compte', { portail: 'ants' })],
    bilan: ['identite-ants:ferme-fiscal arrive'],
  },
  {
    ligne: 15,
    quoi: 'la session expire',
    histoire: 'nouvelle-adresse',
    incidents: [incident('session-expiree', 'changement-adresse')],
    arrive: [{ subi: { incident: 'ligne-changement-adresse' } }, envoye('changement-adresse')],
  },
  {
    ligne: 16,
    quoi: 'l’identité n’est pas trouvée',
    histoire: 'acheter-une-voiture',
    compte: ({ identite, ...compte }) => ({
      ...compte,
      ...(identite && {
        identite: {
          ...identite,
          comptes: [
            ...identite.comptes.map((one) => ({ ...one, etatCivil: 'introuvable' as const })),
            { chez: 'sante', motDePasse: 'Fusain-1997', etatCivil: 'juste' as const },
          ],
        },
      }),
    }),
    requetes: [
      {
        route: 'identite-fiscal',
        corps: { fournisseurIdentifiant: '0000TH00519', fournisseurMotDePasse: 'Sanguine-2026' },
      },
    ],
    arrive: [verifie('carte-grise-recue')],
    bilan: ['identite-ants:introuvable arrive'],
  },
  {
    ligne: 17,
    quoi: 'le message de la banque ne vient pas',
    histoire: 'acheter-une-voiture',
    refus: { demarche: 'paiement', change: () => ({ confirmation: 'rien-recu' }), dit: /Rien n’est débité.*réessayez/ },
  },
  {
    ligne: 18,
    quoi: '« session inexistante ou expirée » au paiement',
    histoire: 'carte-grise-perdue',
    arrive: [{ subi: { incident: 'paiement-coupe' } }, decide('carte-grise-payee'), verifie('carte-grise-accordee')],
  },
  {
    ligne: 19,
    quoi: 'le résultat du paiement n’est pas communiqué',
    histoire: 'carte-grise-volee',
    arrive: [decide('paiement-inconnu'), verifie('carte-grise-accordee')],
    bilan: ['paiement-inconnu: evite'],
  },
  {
    ligne: 20,
    quoi: 'la demande est rejetée',
    histoire: 'justificatif-refuse',
    gestes: [{ sans: { envoyer: 'complement' }, jusqua: '2026-11-25' }],
    arrive: [verifie('demande-rejetee'), recu('demande-rejetee')],
    bilan: ['rejetee: arrive'],
  },
  {
    ligne: 21,
    quoi: 'rouler après la fin du provisoire',
    histoire: 'acheter-une-voiture',
    gestes: [{ a: 'achatVoie', saisie: '5 cour du Chevalet' }],
    jusqua: '2026-12-20',
    arrive: [recu('provisoire-fini')],
    bilan: ['provisoire-fini: arrive'],
  },
  {
    ligne: 22,
    quoi: 'le numéro de pré-demande reste à la maison',
    histoire: 'passeport-a-temps',
    gestes: [{ a: 'emporteRecap', saisie: 'non' }],
    arrive: [verifie('dossier-refuse')],
    bilan: ['guichet-refuse: arrive'],
  },
  {
    ligne: 23,
    quoi: 'deux rendez-vous pour un numéro',
    histoire: 'passeport-a-temps',
    avant: sends('guichet'),
    refus: { demarche: 'rendez-vous-mairie', remplir: true, dit: /a déjà un rendez-vous.*Annulez-le d’abord/ },
  },
  {
    ligne: 24,
    quoi: 'le timbre est oublié',
    histoire: 'passeport-a-temps',
    gestes: [{ a: 'emporteTimbre', saisie: 'aucun' }],
    jusqua: '2026-11-20',
    arrive: [verifie('dossier-refuse')],
    bilan: ['guichet-refuse: arrive'],
  },
  {
    ligne: 25,
    quoi: 'une photo trop vieille',
    histoire: 'photo-refusee',
    arrive: [verifie('dossier-refuse'), verifie('dossier-pris')],
    bilan: ['guichet-refuse: arrive'],
  },
  {
    ligne: 26,
    quoi: 'un code de photo qui a déjà servi',
    histoire: 'permis-perdu',
    refus: { demarche: 'demande-permis', change: () => ({ photoCode: 'EXPHOTO25B6L3N8R5V9D4F' }), dit: /déjà servi/ },
  },
  {
    ligne: 26,
    quoi: 'un code de photo de plus de six mois',
    histoire: 'permis-perdu',
    refus: { demarche: 'demande-permis', change: () => ({ photoCode: 'EXPHOTO24C5M4P7S6W2E3G' }), dit: /6.mois/ },
  },
  {
    ligne: 27,
    quoi: 'le titre attend, et il est détruit',
    histoire: 'titre-oublie',
    gestes: [{ sans: { envoyer: 'retrait' }, jusqua: '2026-12-01' }],
    arrive: [verifie('titre-detruit'), recu('titre-detruit')],
    bilan: ['titre-detruit: arrive'],
  },
  {
    ligne: 28,
    quoi: 'le mauvais compte',
    histoire: 'le-mauvais-compte',
    arrive: [verifie('bon-compte', { portail: 'ants' })],
    bilan: ['identite-ants:compte-vide evite'],
  },
  {
    ligne: 29,
    quoi: 'le courriel est faux à la création du compte',
    histoire: 'nouvelle-adresse',
    compte: ({ ants, ...compte }) => {
      const { identifiant: _number, motDePasse: _word, ...file } = ants ?? { vehicules: [] };
      return { ...compte, ants: file } as Compte;
    },
    gestes: [
      {
        dAbord: [
          { repondre: { fait: 'compteCourriel', valeur: 'paul.esquise@courrier.test' } },
          { remplir: { demarche: 'creation-compte' } },
          { envoyer: 'creation-compte' },
          { repondre: { fait: 'compteCourriel', valeur: 'paul.esquisse@courrier.test' } },
          { remplir: { demarche: 'creation-compte' } },
          { envoyer: 'creation-compte' },
          { remplir: { demarche: 'activation-compte' } },
          { envoyer: 'activation-compte' },
        ],
      },
    ],
    arrive: [envoye('changement-adresse'), verifie('titre-recu')],
    bilan: ['courriel-errone: evite'],
  },
  {
    ligne: 30,
    quoi: 'le provisoire n’est pas imprimé',
    histoire: 'acheter-une-voiture',
    avant: ({ ouvrir }) => ouvrir === 'papier:provisoire-achat-1',
    bilan: ['provisoire-imprime: a-venir'],
  },
];

vi.setConfig({ testTimeout: 60_000 });
const [portal] = portals.filter(({ id }) => id === 'ants');
const cases = ROWS.flatMap((row) => {
  const story = storyOf(`ants/${row.histoire}.yaml`);
  const all = portal ? editionsOf(story, portal) : [];
  return all
    .filter((edition) => row.editions?.includes(edition) ?? true)
    .map((edition) => [row.ligne, row.quoi, edition, row] as const);
});
const shipped = shippedStories();

interface Life {
  world: World;
  of: readonly Portal[];
}

/** The story of a row, as the row changes it. */
function storyIn({ histoire, incidents, compte }: Row, edition: string): Story {
  const found = shipped.find(({ scenario, edition: one }) => scenario.id === `ants/${histoire}` && one === edition);
  if (!found) throw new Error(`pas de récit ants/${histoire} ${edition}`);
  const scenario = { ...found.scenario, incidents: [...found.scenario.incidents, ...(incidents ?? [])] };
  return { ...found, scenario, compte: compte ? compte(found.compte) : found.compte };
}

function lived(row: Row, edition: string): Life {
  const story = storyIn(row, edition);
  if (row.gestes) {
    const life = liveMistake(story, row.gestes);
    expect(life.unused).toEqual([]);
    return life;
  }
  return played(row, edition, row.avant ?? (row.refus && sends(row.refus.demarche)));
}

/** The solution of the story, until the first action of a kind. */
function played(row: Row, edition: string, until?: (action: Action) => boolean): Life {
  const { world, of } = begun(`ants/${row.histoire}.yaml`, edition, until);
  const { compte, scenario } = storyIn(row, edition);
  const solution = world.scenario?.solution ?? [];
  const filled = row.refus?.remplir ? [...solution, { remplir: { demarche: row.refus.demarche } } as Action] : solution;
  const start = { ...world, compte, scenario: { ...scenario, solution: filled } };
  const asked = (row.requetes ?? []).reduce<World>(
    (now, asks) => extend(now, perform({ fais: 'requete', portail: 'ants', ...asks }, now, of, 0)),
    start,
  );
  const end = playthrough(asked, of);
  expect(end.arret).toBeUndefined();
  return { world: end.world, of };
}

/** The request of a démarche as it stands, with some answers changed: what is said of it. */
function refused({ demarche, change }: Refusal, { world, of }: Life) {
  const [home] = of;
  const flow = home?.flows[demarche];
  const dossier = flow?.open(world);
  if (!home || !flow || dossier === undefined) throw new Error(`${demarche} n’est pas ouverte`);
  const { request } = sendNow(home, journey(home, flow, dossier, world), world, true);
  if (request.fais !== 'requete') throw new Error('pas de requête');
  const donnees = { ...(request.corps.donnees as Record<string, unknown>), ...change?.(world, of) };
  return { reply: respond(home, flow.route, { ...request.corps, donnees }, world), request };
}

const lessonsOf = ({ world, of }: Life): string[] =>
  of
    .flatMap((one) => one.lessons(world))
    .map(({ id, etat }) => (id.startsWith('identite-') ? `${id} ${etat}` : `${id.split(':')[0]}: ${etat}`));

test('chaque ligne a son histoire', () => {
  const rows = [...new Set(ROWS.map(({ ligne }) => ligne))];
  expect(rows).toEqual(Array.from({ length: 30 }, (_, rank) => rank + 1));
});

test.each(cases)('ligne %i, %s, édition %s : cela arrive vraiment', (_ligne, _quoi, edition, row) => {
  const life = lived(row, edition);
  const { world, of } = life;
  if (row.refus) {
    const { reply, request } = refused(row.refus, life);
    expect(reply.status).toBe(422);
    expect(JSON.stringify(reply.corps)).toMatch(row.refus.dit);
    // Nothing is lost: what was wrong is answered again, and the request leaves. A second appointment leaves when the first is cancelled.
    expect(reply.faits).toEqual([]);
    if (row.refus.change) expect(perform(request, world, of, 0).some(({ type }) => type === 'envoye')).toBe(true);
  }
  const end = row.jusqua ? { of, world: extend(world, advance(world, of, row.jusqua, 0)) } : life;
  expect((row.arrive ?? []).filter((wanted) => !isMet(wanted, end.world, end.of))).toEqual([]);
  expect(lessonsOf(end)).toEqual(expect.arrayContaining([...(row.bilan ?? [])]));
  if (row.champ) expect(eventsOf(world, 'refuse').some(({ raison }) => row.champ?.test(raison))).toBe(true);
});
