import { expect, test } from 'vitest';
import { journey } from '#engine/flow/journey.ts';
import { perform } from '#engine/flow/perform.ts';
import { copiedLine } from '#engine/household/copied-line.ts';
import { allPapers } from '#engine/household/papers.ts';
import { placeInFront } from '#engine/journal/browser.ts';
import { eventsOf, extend, type World, worldOf } from '#engine/journal/world.ts';
import type { Portal } from '#engine/portal/portal.ts';
import { debrief } from '#engine/story/debrief.ts';
import { guide } from '#engine/story/guide.ts';
import { isMet } from '#engine/story/progress.ts';
import { portalsOf, startSession } from '#engine/story/start.ts';
import { euros } from '#engine/words/money.ts';
import { portals } from '#portals/index.ts';
import type { Mode } from '#schema/evenement.ts';
import type { Etape } from '#schema/scenario.ts';
import { oneIn } from '#testing/one-in.ts';
import { shippedStories } from './births.ts';

const stories = shippedStories();

function begin(id: string, edition: string, mode: Mode = 'guide'): { world: World; of: readonly Portal[] } {
  const story = stories.find(({ scenario, edition: one }) => scenario.id === id && one === edition);
  if (!story) throw new Error(`pas de récit ${id}`);
  const of = portalsOf(story.scenario, portals);
  const { journal, content } = startSession(story.scenario, story.compte, of, { edition, mode, seed: 1, t: 0 });
  return { world: worldOf(journal, content), of };
}

/** Does as the guide says until `done`, and goes on to see what each difference changes. */
function follow(start: World, of: readonly Portal[], done: (world: World) => boolean): World {
  let world = start;
  for (let left = 200; left > 0 && !done(world); left -= 1) {
    const { telling, gesture, finished } = guide(world, of);
    if (finished) break;
    const { now } = telling;
    if (now) {
      const { dossier, fait, pour, dit, papier } = now;
      world = extend(world, perform({ fais: 'choisir', dossier, fait, pour, dit, papier, choix: 'continuer' }, world, of, 0));
    } else if (gesture) world = extend(world, perform(gesture, world, of, 0));
  }
  return world;
}

test('au début d’un récit, rien n’est encore parti sans contrôle', () => {
  const past = stories.flatMap(({ scenario, edition }) => {
    const { world, of } = begin(scenario.id, edition);
    return guide(world, of).steps.flatMap(({ etape, etat }) =>
      etat === 'passe' ? [`${scenario.id} ${edition} ${etape.id}`] : [],
    );
  });
  expect(past).toEqual([]);
});

const ends = new Map<string, { end: World; of: readonly Portal[] }>();
/** A story lived to its end by the guide alone, from its first gesture. */
function guided(id: string, edition: string): { end: World; of: readonly Portal[] } {
  const name = `${id} ${edition}`;
  const known = ends.get(name);
  if (known) return known;
  const { world, of } = begin(id, edition);
  const lived = { end: follow(world, of, () => false), of };
  ends.set(name, lived);
  return lived;
}

test('qui suit le guide, et lui seul, fait toutes les étapes du récit', () => {
  const left = stories.flatMap(({ scenario, edition }) => {
    const { end, of } = guided(scenario.id, edition);
    return guide(end, of).steps.flatMap(({ etape, etat }) => (etat === 'fait' ? [] : [`${scenario.id} ${edition} ${etape.id}`]));
  });
  expect(left).toEqual([]);
});

test('une réponse donnée n’annonce pas la suite : le guide attend que la page soit quittée', () => {
  let waited = 0;
  const lived = oneIn(3, stories);
  const early = lived.flatMap(({ scenario, edition }) => {
    let { world, of } = begin(scenario.id, edition);
    const found: string[] = [];
    for (let left = 200; left > 0; left -= 1) {
      const { gesture, finished } = guide(world, of);
      if (finished || !gesture) break;
      const before = world;
      world = extend(world, perform(gesture, world, of, 0));
      const met = (scenario.etapes ?? []).filter(
        ({ attend }) => isMet(attend, world, of) && !isMet(attend, before, of) && !attend.connecte,
      );
      const after = guide(world, of);
      if (gesture.fais !== 'repondre' || met.length === 0 || after.gesture?.fais !== 'ouvrir' || after.finished) continue;
      const form = formIn(world, of);
      const at = placeInFront(world);
      // From the last part one goes elsewhere; and a question may still be open on this one.
      const places = form?.screens.map(({ screen }) => form.portal.placeOf(form.flow.id, screen.id)) ?? [];
      if (places.indexOf(at) < 0 || places.indexOf(at) === places.length - 1) continue;
      waited += 1;
      if (!met.some(({ id }) => id === after.current?.id)) found.push(`${scenario.id} ${edition} ${after.current?.id}`);
    }
    return found;
  });
  expect(early).toEqual([]);
  expect(waited).toBeGreaterThan(lived.length / 2);
});

test('le bulletin que le récit fait ouvrir avant un mois est proposé avant ce mois, et n’est plus demandé à qui répond déjà', () => {
  const { inside, of, answer } = declaring('2026-07');
  const page = perform({ fais: 'ouvrir', lieu: 'caf:declaration-trimestrielle/ressources', onglet: 1 }, inside, of, 0);
  const there = extend(inside, page);
  expect(guide(there, of)).toMatchObject({ current: { id: 'bulletin' }, gesture: { fais: 'ouvrir' } });
  expect(guide(answer(there, 'ligne', 'modifier'), of).current?.id).toBe('premier-mois');
});

test('ce qui a été mis de côté revient avant la case où l’on jure, puis l’envoi', () => {
  const sworn = stories.flatMap(({ scenario, edition }) => {
    const { world: start, of } = begin(scenario.id, edition);
    const inForm = follow(start, of, (world) => formIn(world, of) !== undefined);
    const form = formIn(inForm, of);
    if (!form || form.screens.length < 3) return [];
    let world = inForm;
    for (const { fields } of form.screens.slice(0, -1))
      for (const { field } of fields.filter(({ field: { optional, derive } }) => !optional && !derive)) {
        const { fait, pour } = field;
        const aside = {
          fais: 'reporter',
          dossier: form.dossier,
          demarche: form.flow.id,
          fait,
          ...(pour ? { pour } : {}),
        } as const;
        world = extend(world, perform(aside, world, of, 0));
      }
    const lieu = form.portal.placeOf(form.flow.id, form.screens.at(-1)?.screen.id ?? '');
    world = extend(world, perform({ fais: 'ouvrir', lieu, onglet: 1 }, world, of, 0));
    const missing = journey(form.portal, form.flow, form.dossier, world).manque.some(
      ({ etat, ecran }) => etat === 'reporte' && ecran !== form.screens.at(-1)?.screen.id,
    );
    const { gesture } = guide(world, of);
    return missing && gesture?.fais === 'repondre' && placeInFront(world) === lieu
      ? [`${scenario.id} ${edition} ${gesture.fait}`]
      : [];
  });
  expect(sworn).toEqual([]);
});

test('les perles d’une étape ne reculent jamais pour qui suit le guide', () => {
  const back = oneIn(3, stories).flatMap(({ scenario, edition }) => {
    let { world, of } = begin(scenario.id, edition);
    const found: string[] = [];
    let last = { step: '', done: 0 };
    for (let left = 200; left > 0; left -= 1) {
      const { gesture, finished, current, beads } = guide(world, of);
      if (finished || !gesture) break;
      const done = beads.filter(({ etat }) => etat === 'fait').length;
      // A gesture between two beads has none of its own: the beads are then not shown.
      if (beads.length > 0) {
        if (current?.id === last.step && done < last.done)
          found.push(`${scenario.id} ${edition} ${current.id} : ${last.done} puis ${done}`);
        last = { step: current?.id ?? '', done };
      }
      world = extend(world, perform(gesture, world, of, 0));
    }
    return found;
  });
  expect(back).toEqual([]);
});

test('les perles de la connexion avancent à chaque geste, le retour de la messagerie compris', () => {
  let { world, of } = begin('caf/premiere-declaration', '2025');
  const shown: string[] = [];
  for (let left = 20; left > 0; left -= 1) {
    const { gesture, current, beads } = guide(world, of);
    if (!gesture || current?.id !== 'entrer') break;
    shown.push(beads.map(({ etat }) => etat.charAt(0)).join(''));
    world = extend(world, perform(gesture, world, of, 0));
  }
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.every((beads) => beads.length === shown[0]?.length && beads.includes('m'))).toBe(true);
  expect(new Set(shown).size).toBe(shown.length);
});

test('qui ouvre une partie par le plan, dans un autre ordre, est guidé là où il est', () => {
  const elsewhere = ['2021', '2026'].flatMap((edition) => {
    const { world: start, of } = begin('pole-emploi/inscription-en-plusieurs-fois', edition);
    const inForm = follow(start, of, (world) => formIn(world, of) !== undefined);
    const form = formIn(inForm, of);
    if (!form) throw new Error('pas de formulaire');
    const asking = form.screens.filter(
      ({ fields }) => fields.length > 0 && fields.every(({ field, etat }) => etat === 'a-completer' && field.as !== 'case'),
    );
    expect(asking.length).toBeGreaterThan(5);
    return asking.flatMap(({ screen }) => {
      const lieu = form.portal.placeOf(form.flow.id, screen.id);
      const there = extend(inForm, perform({ fais: 'ouvrir', lieu, onglet: 1 }, inForm, of, 0));
      const { gesture } = guide(there, of);
      const asked = gesture?.fais === 'repondre' ? `${gesture.fait}` : undefined;
      return asking.find(({ screen: one }) => one.id === screen.id)?.fields.some(({ field }) => field.fait === asked)
        ? []
        : [`${edition} ${lieu} : ${JSON.stringify(gesture)}`];
    });
  });
  expect(elsewhere).toEqual([]);
});

/** The form in front of the person. */
function formIn(world: World, of: readonly Portal[]) {
  for (const portal of of)
    for (const flow of Object.values(portal.flows)) {
      const dossier = placeInFront(world).startsWith(portal.placeOf(flow.id, '')) ? flow.open(world) : undefined;
      if (dossier !== undefined) return { portal, ...journey(portal, flow, dossier, world) };
    }
  return undefined;
}

/** Inside the declaration of Sofia, and the question that is asked of one month. */
function declaring(month: string) {
  const { world: start, of } = begin('caf/premiere-declaration', '2025');
  const inside = follow(start, of, (world) => of.every((portal) => portal.connected(world)));
  const [portal] = of;
  const flow = portal?.flows['declaration-trimestrielle'];
  if (!portal || !flow) throw new Error('pas de déclaration');
  const dossier = flow.open(inside) ?? '';
  const asked = journey(portal, flow, dossier, inside).screens.flatMap(({ fields }) => fields);
  const pour = asked.find(({ field }) => field.fait === 'ligne' && field.pour?.startsWith(month))?.field.pour ?? '';
  const answer = (world: World, fait: string, saisie: string): World =>
    extend(world, perform({ fais: 'repondre', dossier, demarche: flow.id, fait, pour, saisie }, world, of, 0));
  return { inside, of, answer };
}

test('pendant que l’on tape un montant qui n’est pas celui du bulletin, le guide parle de la suite, et ne fait pas refaire', () => {
  const { inside, of, answer } = declaring('2026-08');
  const page = perform({ fais: 'ouvrir', lieu: 'caf:declaration-trimestrielle/ressources', onglet: 1 }, inside, of, 0);
  const asked = answer(extend(inside, page), 'ligne', 'modifier');
  expect(guide(asked, of).gesture).toMatchObject({ fais: 'repondre', fait: 'motif' });
  const why = answer(asked, 'motif', 'montant-errone');
  expect(guide(why, of).gesture).toMatchObject({ fais: 'repondre', fait: 'montantCorrect' });
  const typed = answer(why, 'montantCorrect', '1041,85');
  expect(guide(typed, of).telling.now).toBeUndefined();
  expect(guide(typed, of).gesture).not.toMatchObject({ pour: expect.stringContaining('2026-08'), fait: 'ligne' });
  expect(guide(typed, of).gesture).not.toMatchObject({ pour: expect.stringContaining('2026-08'), fait: 'montantCorrect' });
});

test('un écart trop petit pour une lettre : le guide ne fait pas attendre ce qui ne vient pas', () => {
  const { inside, of, answer } = declaring('2026-08');
  const mistaken = answer(answer(inside, 'ligne', 'modifier'), 'montantCorrect', '1060,00');
  const end = follow(mistaken, of, () => false);
  expect(guide(end, of).finished).toBe(true);
  // Before the next declaration, that nobody asked for here.
  expect(end.today < '2027-01-31').toBe(true);
  expect(
    debrief(end, of, end.events)
      .tries.at(-1)
      ?.lessons.filter(({ etat }) => etat === 'a-venir'),
  ).toEqual([]);
});

test('le net à payer envoyé pour juillet : le guide ne le corrige pas, suit la lettre, et le bilan dit les deux montants et le prix', () => {
  const { inside, of, answer } = declaring('2026-07');
  const mistaken = answer(answer(inside, 'ligne', 'modifier'), 'montantCorrect', '1012,85');
  const end = follow(mistaken, of, () => false);
  const told = debrief(end, of, end.events).tries.at(-1);
  const differences = told?.sendings.flatMap(({ differences: all }) => all.map(({ mots, seen }) => ({ ...mots, ...seen })));
  expect(differences).toEqual([
    { dit: '1\u202f012,85\u00a0€', papier: '1\u202f043,20\u00a0€', guide: '2026-11-03', administration: '2026-12-15' },
  ]);
  expect(told?.lessons.filter(({ etat }) => etat === 'arrive').map(({ montant }) => montant)).toEqual([1.54, undefined]);
  expect(eventsOf(end, 'paye').some(({ mois }) => mois === '2026-11')).toBe(true);
  // What was paid too much is taken back on the next payment: one has seen that too.
  expect(eventsOf(end, 'paye').filter(({ retenu }) => retenu > 0)).toHaveLength(1);
  expect(end.today).toBe('2027-01-05');
  // Nobody is told that she succeeded in the month that was wrong; the two others are right.
  const stateOf = (id: string) => guide(end, of).steps.find(({ etape }) => etape.id === id)?.etat;
  expect(['premier-mois', 'deuxieme-mois', 'troisieme-mois'].map(stateOf)).toEqual(['passe', 'fait', 'fait']);
});

test('ce qui est parti autrement que les papiers n’est pas dit réussi au bilan, même quand l’étape est faite', () => {
  const { inside, of, answer } = declaring('2026-07');
  // A step that any three answers fulfil: the author did not ask that they be right.
  const etapes = (inside.scenario?.etapes ?? []).map((etape) =>
    etape.id === 'premier-mois' ? { ...etape, attend: { repondu: { fait: 'ligne' } } } : etape,
  );
  const loose: World = inside.scenario ? { ...inside, scenario: { ...inside.scenario, etapes } } : inside;
  const end = follow(answer(answer(loose, 'ligne', 'modifier'), 'montantCorrect', '1012,85'), of, () => false);
  expect(guide(end, of).steps.find(({ etape }) => etape.id === 'premier-mois')?.etat).toBe('fait');
  const story = debrief(end, of, end.events);
  expect(story.achieved.map(({ etape }) => etape.id)).not.toContain('premier-mois');
  expect(story.achieved.map(({ etape }) => etape.id)).toContain('deuxieme-mois');
  const right = follow(answer(loose, 'ligne', 'exact'), of, () => false);
  expect(debrief(right, of, right.events).achieved.map(({ etape }) => etape.id)).toContain('premier-mois');
});

test('qui suit le guide ne remplit jamais une seconde fois ce qui vient de partir', () => {
  const twice = stories.flatMap(({ scenario, edition }) => {
    const { events } = guided(scenario.id, edition).end;
    const sent = events.filter((event) => event.type === 'envoye');
    const sentOf = new Map(sent.map(({ dossier, demarche }) => [dossier, demarche]));
    const filled = new Set(events.flatMap((event) => (event.type === 'repondu' ? [event.dossier] : [])));
    // Begun, never sent, and of a démarche that the story sends: « timbre:2 » beside « timbre:1 ».
    const left = [...filled].filter(
      (dossier) => !sentOf.has(dossier) && [...sentOf.values()].some((demarche) => dossier.startsWith(`${demarche}:`)),
    );
    return left.map((dossier) => `${scenario.id} ${edition} ${dossier}`);
  });
  expect(twice).toEqual([]);
});

/** The wrong amount of August, sent to the next part; `ecart`: what the author wrote in the step about August. */
function leftAugust(ecart: Etape['ecart']) {
  const { inside, of, answer } = declaring('2026-08');
  const { telling } = guide(leave(answer(answer(inside, 'ligne', 'modifier'), 'montantCorrect', '1041,85')), of);
  const about = telling.now?.etape?.id;
  const etapes = (inside.scenario?.etapes ?? []).map((etape) => (etape.id === about && ecart ? { ...etape, ecart } : etape));
  const written: World = inside.scenario ? { ...inside, scenario: { ...inside.scenario, etapes } } : inside;
  return guide(leave(answer(answer(written, 'ligne', 'modifier'), 'montantCorrect', '1041,85')), of).telling;
  function leave(world: World): World {
    const next = { fais: 'ouvrir', lieu: 'caf:declaration-trimestrielle/autres', onglet: 1 } as const;
    return extend(world, perform(next, world, of, 0));
  }
}

test('un écart se dit quand on quitte la partie, avec les deux montants, et l’auteur peut écrire ses mots', () => {
  const { now } = leftAugust('Regardez la ligne du montant net social.');
  expect(now?.mots).toEqual({ dit: '1\u202f041,85\u00a0€', papier: '1\u202f071,85\u00a0€' });
  expect(now?.texte).toBe('Regardez la ligne du montant net social.');
});

test('chaque montant d’un bulletin pris pour le montant net social est expliqué par les deux lignes, dans les récits livrés', () => {
  const { world, of } = begin('caf/premiere-declaration', '2025');
  const papers = allPapers(world, of);
  const slip = papers.find(({ bulletin }) => bulletin?.mois === '2026-08')?.bulletin;
  const asked = euros(
    slip?.sections.flatMap(({ lignes }) => lignes).find(({ fait }) => fait === 'montantNetSocial')?.salarie ?? 0,
  );
  expect(asked).toBe('1\u202f071,85\u00a0€');
  const named = (['netAPayer', 'netImposable', 'brut'] as const).map((fait) => {
    const line = slip?.sections.flatMap(({ lignes }) => lignes).find((one) => one.fait === fait);
    const found = copiedLine(euros(line?.salarie ?? 0), asked, papers, '2026-08');
    return [line?.libelle, found?.copied.libelle, found?.asked.libelle];
  });
  expect(named.map(([line, copied]) => line === copied)).toEqual([true, true, true]);
  expect(new Set(named.map(([, , right]) => right))).toEqual(new Set(['Montant net social']));
});

test('un auteur peut demander que l’écart soit tu : rien n’est dit, et ce n’est pas juste pour autant', () => {
  const { now, here } = leftAugust('silence');
  expect(now).toBeUndefined();
  expect(here).toHaveLength(1);
});

test('quand l’erreur est le but de l’étape, ce n’en est pas une', () => {
  expect(leftAugust('but').here).toEqual([]);
});
