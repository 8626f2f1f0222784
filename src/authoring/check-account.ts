import type { Compte, Paie } from '#schema/compte.ts';
import { checkCalendar } from './check-days.ts';
import { unknownName } from './nearest.ts';
import type { Path, Report } from './problem.ts';

/** Looks at what a shape cannot see: names that point at each other, dates that do not exist, figures that contradict each other. */
export function checkCoherence(compte: Compte, report: Report): void {
  checkPeople(compte, report);
  checkIds(compte, report);
  checkPays(compte, report);
  checkCalendar(compte, [], report);
}

function checkPeople({ prenom, naissance, identifiants, foyer, verite }: Compte, report: Report): void {
  const adultes = foyer.adultes.map(({ id }) => id);
  for (const [key, list] of [
    ['emplois', verite.emplois],
    ['revenus', verite.revenus],
  ] as const) {
    list.forEach(({ personne }, rank) => {
      if (!adultes.includes(personne))
        report.erreur(['verite', key, rank, 'personne'], unknownName(personne, adultes, 'L’adulte'));
    });
  }
  const [first] = foyer.adultes;
  if (first && first.prenom !== prenom)
    report.erreur(
      ['foyer', 'adultes', 0, 'prenom'],
      `La première personne du foyer est l’allocataire : son prénom est « ${prenom} ».`,
    );
  if (first && first.naissance !== naissance)
    report.erreur(
      ['foyer', 'adultes', 0, 'naissance'],
      `La première personne du foyer est l’allocataire : elle est née le ${naissance}.`,
    );
  const expected = `${naissance.slice(2, 4)}${naissance.slice(5, 7)}`;
  const written = identifiants.numeroSecuriteSociale.slice(1, 5);
  if (written !== expected)
    report.attention(
      ['identifiants', 'numeroSecuriteSociale'],
      `Les chiffres 2 à 5 disent l’année et le mois de naissance : ${expected} irait avec ${naissance}, et non ${written}.`,
    );
}

function checkIds({ verite, papiers, foyer }: Compte, report: Report): void {
  const seen = new Set<string>();
  const check = (id: string, path: Path) => {
    if (seen.has(id)) report.erreur(path, `Le nom \`${id}\` sert déjà. Donnez un autre nom à celui-ci.`);
    seen.add(id);
  };
  foyer.adultes.forEach(({ id }, rank) => {
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

type Figures = Pick<Paie, 'montantNetSocial' | 'netAPayer' | 'netImposable'> & Partial<Paie>;
function checkPays({ verite }: Compte, report: Report): void {
  verite.emplois.forEach((emploi, rank) => {
    const path: Path = ['verite', 'emplois', rank];
    if (emploi.habituel) checkPay(emploi.habituel, [...path, 'habituel'], report);
    if (!emploi.habituel && !emploi.paies)
      report.attention(path, 'Cet emploi n’a aucune paie : écrivez « habituel » ou « paies ».');
    for (const [mois, paie] of Object.entries(emploi.paies ?? {})) checkPay(paie, [...path, 'paies', mois], report);
  });
}

// A negative slip (a correction) breaks the usual order without being a mistake: it is not looked at.
function checkPay(paie: Figures, path: Path, report: Report): void {
  const { netImposable, montantNetSocial, netAPayer, payeLe, arriveeSurCompte } = paie;
  if (montantNetSocial > 0 && (netImposable < montantNetSocial || montantNetSocial < netAPayer)) {
    report.attention(
      [...path, 'montantNetSocial'],
      'D’habitude, le net imposable est le plus haut, puis le montant net social, puis le net à payer. Vérifiez ces trois lignes.',
    );
  }
  if (payeLe !== undefined && arriveeSurCompte !== undefined && arriveeSurCompte < payeLe)
    report.erreur([...path, 'arriveeSurCompte'], 'L’argent ne peut pas arriver avant le jour de paie.');
}

/** Words that the shape of past events lets through without keeping them. `historique` is the list as read from the file. */
export function checkHistoryWords(historique: unknown, report: Report): void {
  if (!Array.isArray(historique)) return;
  const known = ['le', 'minute', 'recu', 'lu', 'paye'];
  historique.forEach((event: unknown, rank) => {
    if (typeof event !== 'object' || event === null) return;
    for (const key of Object.keys(event))
      if (!known.includes(key)) report.erreur(['historique', rank, key], unknownName(key, known, 'Le mot'));
    if (Object.keys(event).filter((key) => ['recu', 'lu', 'paye'].includes(key)).length > 1)
      report.erreur(['historique', rank], 'Un évènement passé dit une seule chose : recu, lu ou paye. Faites-en deux.');
  });
}
