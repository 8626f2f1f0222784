import { typedAs } from '#engine/answers/answers.ts';
import type { Portal } from '#engine/portal/portal.ts';
import type { Compte } from '#schema/compte.ts';
import type { Action, Attente, Scenario } from '#schema/scenario.ts';
import { slugOf } from './folder-list.ts';
import { factsOf, placesFrom, subjectsOf } from './known-names.ts';
import { valueBy } from './mending/mend-value.ts';
import { tellUnknown } from './nearest.ts';
import type { Path, Report } from './problem.ts';

/** Everything that a name of this scenario may point at. */
interface Known {
  scenario: Scenario;
  /** Those of the story, its home first. */
  portals: readonly [Portal, ...Portal[]];
  compte: Compte | undefined;
  lieux: readonly string[];
  report: Report;
}

/** Resolves every name that the scenario uses, once its portal and its account are known. */
export function checkNames(
  scenario: Scenario,
  portals: readonly [Portal, ...Portal[]],
  compte: Compte | undefined,
  report: Report,
): void {
  const known: Known = { scenario, portals, compte, report, lieux: placesFrom(portals, compte, scenario.debut) };
  for (const [rank, edition] of (scenario.editions ?? []).entries()) {
    oneOf(known, ['editions', rank], edition, Object.keys(portals[0].editions), 'L’édition');
  }
  unique(known, 'etapes', scenario.etapes, 'étapes');
  unique(known, 'incidents', scenario.incidents, 'incidents');
  for (const [rank, { attend }] of scenario.etapes.entries()) checkAttente(known, attend, ['etapes', rank, 'attend']);
  for (const [rank, { requete }] of scenario.incidents.entries()) {
    oneOf(
      known,
      ['incidents', rank, 'requete'],
      requete,
      ['toutes', ...portals.flatMap(({ routes }) => routes.map(({ id }) => id))],
      'Le moment',
    );
  }
  for (const [rank, action] of scenario.solution.entries()) checkAction(known, action, ['solution', rank]);
}

function oneOf({ report }: Known, path: Path, word: string, names: readonly string[], quoi: string): boolean {
  if (names.includes(word)) return true;
  tellUnknown(report, path, word, names, quoi);
  return false;
}

function unique({ report }: Known, key: string, list: readonly { id: string }[], quoi: string): void {
  list.forEach(({ id }, rank) => {
    if (list.findIndex((other) => other.id === id) < rank)
      report.erreur([key, rank, 'id'], `Deux ${quoi} ont le même nom, \`${id}\`. Donnez un autre nom à celle-ci.`);
  });
}

function checkAttente(known: Known, attend: Attente, path: Path): void {
  const { portals, scenario } = known;
  if (attend.connecte)
    oneOf(
      known,
      [...path, 'connecte', 'portail'],
      attend.connecte.portail,
      portals.map(({ id }) => id),
      'Le portail',
    );
  if (attend.ouvert) checkPlace(known, [...path, 'ouvert', 'lieu'], attend.ouvert.lieu);
  if (attend.repondu) checkAnswer(known, [...path, 'repondu'], attend.repondu);
  if (attend.reporte) checkAnswer(known, [...path, 'reporte'], attend.reporte);
  if (attend.envoye)
    oneOf(
      known,
      [...path, 'envoye', 'demarche'],
      attend.envoye.demarche,
      [...namesIn(portals, 'flows'), 'document'],
      'La démarche',
    );
  for (const key of ['recu', 'lu'] as const) {
    const message = attend[key];
    if (message)
      oneOf(
        known,
        [...path, key, 'modele'],
        message.modele,
        portals.flatMap(({ modeles }) => modeles),
        'Le modèle de message',
      );
  }
  for (const key of ['de', 'vers'] as const) {
    const who = attend.transmis?.[key];
    if (who !== undefined) oneOf(known, [...path, 'transmis', key], who, namesIn(portals, 'organismes'), 'L’organisme');
  }
  if (attend.subi)
    oneOf(
      known,
      [...path, 'subi', 'incident'],
      attend.subi.incident,
      scenario.incidents.map(({ id }) => id),
      'L’incident',
    );
  if (attend.verifie)
    oneOf(known, [...path, 'verifie', 'controle'], attend.verifie.controle, namesIn(portals, 'checks'), 'Le contrôle');
}

function checkPlace(known: Known, path: Path, lieu: string): void {
  if (known.portals.some(({ id }) => lieu.startsWith(`${id}:messages/`))) return;
  // Without its account, nothing can be said about papers; those that a portal gives on the way are looked at once the story is played.
  if (lieu.startsWith('papier:') && (!known.compte || known.portals.some(({ papers }) => papers !== undefined))) return;
  oneOf(known, path, lieu, known.lieux, 'L’endroit');
}

function checkAnswer(known: Known, path: Path, answer: { fait: string; pour?: string | undefined; valeur?: unknown }): void {
  const facts = factsOf(known.portals);
  if (!oneOf(known, [...path, 'fait'], answer.fait, [...facts.keys()], 'La donnée')) return;
  if (answer.valeur !== undefined) {
    const parsed = facts.get(answer.fait)?.parse(typedAs(answer.valeur));
    if (parsed && !parsed.ok) {
      const meant = slugOf(typedAs(answer.valeur), '');
      known.report.erreur(
        [...path, 'valeur'],
        `\`${answer.fait}\` ne peut pas valoir « ${typedAs(answer.valeur)} ». ${parsed.raison}`,
        // A capital or an accent too many.
        facts.get(answer.fait)?.parse(meant).ok ? valueBy(() => `"${meant}"`) : undefined,
      );
    }
  }
  if (answer.pour === undefined || !known.compte) return;
  const subjects = subjectsOf(known.compte, known.portals);
  for (const part of answer.pour.split('/'))
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(part)) oneOf(known, [...path, 'pour'], part, subjects, 'Dans « pour », le morceau');
}

function checkAction(known: Known, action: Action, path: Path): void {
  const { portals } = known;
  const demarches = namesIn(portals, 'flows');
  if (action.edition !== undefined)
    oneOf(known, [...path, 'edition'], action.edition, Object.keys(portals[0].editions), 'L’édition');
  if (action.seConnecter !== undefined)
    oneOf(
      known,
      [...path, 'seConnecter'],
      action.seConnecter,
      portals.map(({ id }) => id),
      'Le portail',
    );
  if (action.seDeconnecter !== undefined)
    oneOf(
      known,
      [...path, 'seDeconnecter'],
      action.seDeconnecter,
      portals.map(({ id }) => id),
      'Le portail',
    );
  if (action.ouvrir !== undefined) checkPlace(known, [...path, 'ouvrir'], action.ouvrir);
  if (action.repondre) checkAnswer(known, [...path, 'repondre'], action.repondre);
  if (action.reporter) checkAnswer(known, [...path, 'reporter'], action.reporter);
  for (const sends of ['envoyer', 'confirmer'] as const) {
    const demarche = action[sends];
    if (demarche !== undefined) oneOf(known, [...path, sends], demarche, demarches, 'La démarche');
  }
  if (action.lire)
    oneOf(
      known,
      [...path, 'lire', 'modele'],
      action.lire.modele,
      portals.flatMap(({ modeles }) => modeles),
      'Le modèle de message',
    );
  if (action.remplir) {
    oneOf(known, [...path, 'remplir', 'demarche'], action.remplir.demarche, demarches, 'La démarche');
    if (action.remplir.avec !== undefined)
      oneOf(
        known,
        [...path, 'remplir', 'avec'],
        action.remplir.avec,
        portals.flatMap(({ chiffres }) => chiffres),
        'Le chiffre',
      );
  }
  if (action.attendre?.que) checkAttente(known, action.attendre.que, [...path, 'attendre', 'que']);
}

const namesIn = (portals: readonly Portal[], what: 'flows' | 'organismes' | 'checks'): string[] =>
  portals.flatMap((portal) => Object.keys(portal[what]));
