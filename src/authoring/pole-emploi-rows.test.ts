import { expect, test, vi } from 'vitest';
import type { Portal } from '#engine/portal/portal.ts';
import { editionsOf, type Played, playthrough } from '#engine/story/playthrough.ts';
import { isMet } from '#engine/story/progress.ts';
import { portals } from '#portals/index.ts';
import type { Attente } from '#schema/scenario.ts';
import { begun, storyOf } from '#workbench/begun-story.ts';

/*
 * The mistakes and incidents of the facts (pole-emploi.md §5): each of the 27 rows has a story, and what happens in that row really
 * happens there, in every edition of the story. `erreur`: the way to fill (`remplir: { avec }`) that plays the mistake itself, when
 * the story shows the right way.
 */
interface Row {
  ligne: number;
  quoi: string;
  histoire: string;
  arrive: readonly Attente[];
  erreur?: string;
}
const decide = (motif: string): Attente => ({ decide: { motif } });
const recu = (modele: string): Attente => ({ recu: { modele } });
const envoye = (demarche: string): Attente => ({ envoye: { demarche } });
const verifie = (controle: string, more: Record<string, unknown> = {}): Attente => ({ verifie: { controle, ...more } });

const ROWS: readonly Row[] = [
  {
    ligne: 1,
    quoi: 'oublier l’actualisation',
    histoire: 'actualisation-oubliee',
    arrive: [decide('cessation'), envoye('reinscription')],
  },
  {
    ligne: 2,
    quoi: '« non » partout',
    histoire: 'tout-non',
    arrive: [decide('cessation'), envoye('correction-actualisation')],
    erreur: 'tout-non',
  },
  {
    ligne: 3,
    quoi: 's’arrêter au récapitulatif',
    histoire: 'actualisation-oubliee',
    arrive: [{ repondu: { fait: 'maintienInscription', valeur: 'oui' } }, decide('cessation')],
  },
  {
    ligne: 4,
    quoi: 'le net au lieu du brut',
    histoire: 'brut-ou-net',
    arrive: [decide('trop-percu'), envoye('trop-percu')],
    erreur: 'net',
  },
  {
    ligne: 5,
    quoi: 'le mois payé au lieu du mois travaillé',
    histoire: 'mois-travaille',
    arrive: [envoye('actualisation'), envoye('document')],
    erreur: 'mois-paye',
  },
  {
    ligne: 6,
    quoi: 'oublier un petit contrat',
    histoire: 'petit-contrat-oublie',
    arrive: [verifie('actualisation-juste')],
    erreur: 'contrat-oublie',
  },
  {
    ligne: 7,
    quoi: 'deux employeurs sur une ligne',
    histoire: 'deux-employeurs-deux-lignes',
    arrive: [verifie('actualisation-juste')],
  },
  { ligne: 8, quoi: 'rien encaissé, à son compte', histoire: 'a-son-compte', arrive: [decide('calcul')] },
  {
    ligne: 9,
    quoi: 'une convocation pas ouverte',
    histoire: 'convocation-manquee',
    arrive: [decide('rendez-vous-manque'), recu('sanction-envisagee'), envoye('observations')],
  },
  {
    ligne: 10,
    quoi: 'partir dix jours',
    histoire: 'absence-et-demenagement',
    arrive: [decide('absence-declaree'), recu('convocation')],
  },
  {
    ligne: 11,
    quoi: 'un arrêt maladie',
    histoire: 'arret-maladie',
    arrive: [decide('pieces-attendues'), envoye('document')],
    erreur: 'arret-oublie',
  },
  {
    ligne: 12,
    quoi: 'une adresse à mettre à jour',
    histoire: 'absence-et-demenagement',
    arrive: [verifie('changement-a-temps', { nature: 'adresse' }), recu('agence-nouvelle')],
  },
  {
    ligne: 13,
    quoi: 'une photo floue',
    histoire: 'document-pas-envoye',
    arrive: [decide('document-refuse'), decide('document-traite')],
  },
  { ligne: 14, quoi: 'chargé, mais pas envoyé', histoire: 'document-pas-envoye', arrive: [recu('document-rien-recu')] },
  {
    ligne: 15,
    quoi: 'l’attestation employeur manque',
    histoire: 'inscription-en-plusieurs-fois',
    arrive: [recu('pieces-manquantes'), recu('attestation-arrivee')],
  },
  {
    ligne: 16,
    quoi: 'la session expire dans le long formulaire',
    histoire: 'inscription-en-plusieurs-fois',
    arrive: [{ subi: { incident: 'session-fermee' } }, envoye('inscription')],
  },
  {
    ligne: 17,
    quoi: 'identifiants perdus, vieux compte',
    histoire: 'identifiants-perdus',
    arrive: [verifie('adresse-perdue-signalee'), recu('acces-par-courrier')],
  },
  {
    ligne: 18,
    quoi: 'courriel pas confirmé',
    histoire: 'identifiants-perdus',
    arrive: [{ recu: { modele: 'accuse-inscription', canal: 'courrier' } }],
  },
  {
    ligne: 19,
    quoi: 'l’IBAN d’un autre',
    histoire: 'inscrite-mais-pas-payee',
    arrive: [decide('pieces-attendues'), recu('pieces-manquantes')],
  },
  { ligne: 20, quoi: 'le titre de séjour expire', histoire: 'titre-de-sejour', arrive: [decide('titre-de-sejour')] },
  {
    ligne: 21,
    quoi: 's’inscrire trois semaines trop tard',
    histoire: 'inscription-tardive',
    arrive: [decide('ouverture-de-droits')],
  },
  {
    ligne: 22,
    quoi: 'croire que l’inscription suffit',
    histoire: 'inscrite-mais-pas-payee',
    arrive: [envoye('demande-allocation'), decide('ouverture-de-droits')],
  },
  {
    ligne: 23,
    quoi: 'un faux conseiller',
    histoire: 'faux-conseiller',
    arrive: [{ lu: { modele: 'courrier-libre' } }, envoye('message-conseiller')],
  },
  {
    ligne: 24,
    quoi: 'le site en panne le 28',
    histoire: 'panne-du-28',
    arrive: [{ subi: { incident: 'panne-a-la-validation' } }, envoye('actualisation')],
  },
  {
    ligne: 25,
    quoi: 'au RSA, croire que c’est facultatif',
    histoire: 'ce-n-est-pas-facultatif',
    arrive: [decide('suspension-rsa'), decide('suspension-levee'), verifie('contrat-signe')],
  },
  { ligne: 26, quoi: 'la mauvaise attestation', histoire: 'attestation-pour-le-proprietaire', arrive: [envoye('attestation')] },
  {
    ligne: 27,
    quoi: 'ne pas ouvrir la lettre de trop-perçu',
    histoire: 'trop-percu-ignore',
    arrive: [decide('mise-en-demeure'), decide('contrainte')],
  },
];

vi.setConfig({ testTimeout: 60_000 });
const [portal] = portals.filter(({ id }) => id === 'pole-emploi');
const cases = ROWS.flatMap((row) => {
  const story = storyOf(`pole-emploi/${row.histoire}.yaml`);
  return portal ? editionsOf(story, portal).map((edition) => [row.ligne, row.quoi, edition, row] as const) : [];
});

// Two rows may share a story: it is played once in each edition.
const PLAYED = new Map<string, { end: Played; of: Portal[] }>();
function lived(histoire: string, edition: string): { end: Played; of: Portal[] } {
  const key = `${histoire} ${edition}`;
  const known = PLAYED.get(key);
  if (known) return known;
  const { world, of } = begun(`pole-emploi/${histoire}.yaml`, edition);
  const fresh = { end: playthrough(world, of), of };
  PLAYED.set(key, fresh);
  return fresh;
}

test('chaque ligne a son histoire, une fois', () => {
  expect(ROWS.map(({ ligne }) => ligne)).toEqual(Array.from({ length: 27 }, (_, rank) => rank + 1));
});

test.each(cases)('ligne %i, %s, édition %s : cela arrive vraiment', (_ligne, _quoi, edition, { histoire, arrive }) => {
  const { end, of } = lived(histoire, edition);
  expect(end.arret).toBeUndefined();
  expect(arrive.filter((wanted) => !isMet(wanted, end.world, of))).toEqual([]);
});

test('l’erreur elle-même se joue, quand l’histoire montre le bon chemin', () => {
  expect(ROWS.flatMap(({ erreur }) => erreur ?? []).filter((erreur) => !portal?.chiffres.includes(erreur))).toEqual([]);
});

test('s’inscrire trop tard coûte, et le bilan le dit en euros', () => {
  const lesson = portal?.lessons(lived('inscription-tardive', '2026').end.world).find(({ id }) => id === 'inscription-tardive');
  expect(lesson).toMatchObject({ etat: 'arrive', montant: -435.6 });
});
