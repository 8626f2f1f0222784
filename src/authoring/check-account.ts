import { everyoneOf } from '#engine/household/everyone.ts';
import type { Compte } from '#schema/compte.ts';
import { checkPays } from './check-pay.ts';
import { checkCalendar } from './lived/check-days.ts';
import { swap, tellUnknown } from './nearest.ts';
import type { Path, Report } from './problem.ts';

/** Looks at what a shape cannot see: names that point at each other, dates that do not exist, figures that contradict each other. */
export function checkCoherence(compte: Compte, report: Report): void {
  checkPeople(compte, report);
  checkAlone(compte, report);
  checkIds(compte, report);
  compte.verite.emplois.forEach((emploi, rank) => {
    checkPays(emploi, ['verite', 'emplois', rank], report);
  });
  checkCalendar(compte, [], report);
}

function checkPeople({ prenom, naissance, identifiants, foyer, verite }: Compte, report: Report): void {
  const adultes = everyoneOf({ foyer }).map(({ id }) => id);
  for (const [key, list] of [
    ['emplois', verite.emplois],
    ['revenus', verite.revenus],
  ] as const) {
    list.forEach(({ personne }, rank) => {
      if (!adultes.includes(personne)) tellUnknown(report, ['verite', key, rank, 'personne'], personne, adultes, 'L’adulte');
    });
  }
  const [first] = foyer.adultes;
  if (first && first.prenom !== prenom)
    report.erreur(
      ['foyer', 'adultes', 0, 'prenom'],
      `La première personne du foyer est l’allocataire : son prénom est « ${prenom} ».`,
      swap(first.prenom, prenom, 'valeur'),
    );
  if (first && first.naissance !== naissance)
    report.erreur(
      ['foyer', 'adultes', 0, 'naissance'],
      `La première personne du foyer est l’allocataire : elle est née le ${naissance}.`,
      swap(first.naissance, naissance, 'valeur'),
    );
  const expected = `${naissance.slice(2, 4)}${naissance.slice(5, 7)}`;
  const written = identifiants.numeroSecuriteSociale.slice(1, 5);
  if (written !== expected)
    report.attention(
      ['identifiants', 'numeroSecuriteSociale'],
      `Les chiffres 2 à 5 disent l’année et le mois de naissance : ${expected} irait avec ${naissance}, et non ${written}.`,
      swap(written, expected, 'valeur'),
    );
}

/** What no rule would read: a parent is alone with a child, or a child to come, and no other adult. */
function checkAlone({ foyer }: Compte, report: Report): void {
  if (foyer.isoleDepuis === undefined) return;
  const path = ['foyer', 'isoleDepuis'];
  if (foyer.adultes.length > 1)
    report.attention(path, 'Cette date ne compterait pas : il y a deux adultes au foyer. Enlevez la ligne, ou le second adulte.');
  else if (foyer.enfants.length === 0 && foyer.enceinte !== true)
    report.attention(path, 'Cette date ne compterait pas : elle est celle d’un parent seul, et le foyer n’a pas d’enfant.');
}

function checkIds({ verite, papiers, foyer }: Compte, report: Report): void {
  const seen = new Set<string>();
  const check = (id: string, path: Path) => {
    if (seen.has(id)) report.erreur(path, `Le nom \`${id}\` sert déjà. Donnez un autre nom à celui-ci.`);
    seen.add(id);
  };
  everyoneOf({ foyer }).forEach(({ id }, rank) => {
    check(id, ['foyer', 'adultes', rank, 'id']);
  });
  verite.emplois.forEach(({ id }, rank) => {
    check(id, ['verite', 'emplois', rank, 'id']);
  });
  verite.revenus.forEach(({ id }, rank) => {
    check(id, ['verite', 'revenus', rank, 'id']);
  });
  const papers = new Set<string>();
  papiers.forEach(({ id }, rank) => {
    const path = ['papiers', rank, 'id'];
    if (id === 'carte' || id.startsWith('bulletin-'))
      report.erreur(path, `Le nom \`${id}\` est déjà pris : ces papiers se font tout seuls.`);
    if (papers.has(id)) report.erreur(path, `Le nom \`${id}\` sert déjà. Donnez un autre nom à celui-ci.`);
    papers.add(id);
  });
}

/** Words that the shape of past events lets through without keeping them. `historique` is the list as read from the file. */
export function checkHistoryWords(historique: unknown, report: Report): void {
  if (!Array.isArray(historique)) return;
  const known = ['le', 'minute', 'recu', 'lu', 'paye'];
  historique.forEach((event: unknown, rank) => {
    if (typeof event !== 'object' || event === null) return;
    for (const key of Object.keys(event))
      if (!known.includes(key)) tellUnknown(report, ['historique', rank, key], key, known, 'Le mot', 'nom');
    if (Object.keys(event).filter((key) => ['recu', 'lu', 'paye'].includes(key)).length > 1)
      report.erreur(['historique', rank], 'Un évènement passé dit une seule chose : recu, lu ou paye. Faites-en deux.');
  });
}
