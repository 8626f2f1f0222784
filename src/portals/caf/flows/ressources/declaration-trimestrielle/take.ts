import { answerKey, splitKey } from '#engine/answers/answers.ts';
import { papersOf } from '#engine/household/papers.ts';
import { addMonths, dayInWords, firstDayOf } from '#engine/journal/day.ts';
import { decide } from '#engine/journal/decisions.ts';
import type { World } from '#engine/journal/world.ts';
import { fail } from '#engine/portal/fail.ts';
import type { Take } from '#engine/portal/receives.ts';
import type { Reply } from '#engine/portal/route.ts';
import { neverHadRights } from '#portals/caf/dossier/granted.ts';
import { basisWith, decided } from '#portals/caf/dossier/quarter-rights.ts';
import { currentQuarter, firstReview, isStruckOff, type Quarter, quarterOfDossier } from '#portals/caf/dossier/quarters.ts';
import { heldAmounts, sentAmounts } from '#portals/caf/dossier/resources.ts';
import { truthOf } from '#portals/caf/dossier/situation/known-account.ts';
import { BOTH, tell } from '#portals/caf/dossier/tell.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';

/** GET /mes-ressources: what organisations already transmitted of the three months. */
export function consult(_corps: unknown, world: World): Reply {
  const quarter = currentQuarter(world);
  if (!quarter) return fail(404, 'Aucune déclaration n’est à faire.');
  return {
    status: 200,
    corps: { mois: quarter.periode, lignes: heldAmounts(truthOf(world, quarter), quarter, world.today) },
    faits: [],
  };
}

/** What is done with a declaration: it decides at once, from what was sent. */
export const take: Take = (donnees, world, dossier) => {
  const quarter = quarterOfDossier(world, dossier);
  const numero = `DTR-${quarter.mois.replace('-', '')}-${String(Math.abs(world.seed) % 100_000).padStart(5, '0')}`;
  return { numero, faits: declared(donnees, quarter, world, numero, asksChange(donnees)) };
};

/** Does this declaration ask that what was transmitted be changed? */
export const asksChange = (donnees: Donnees): boolean =>
  Object.entries(donnees).some(
    ([key, value]) => (key.startsWith('ligne@') && value === 'modifier') || (key.startsWith('manque@') && value === 'oui'),
  );

/** Why nothing can be declared now: a declaration is sent once, and there is one every three months. */
export function closed(world: World): string {
  if (neverHadRights(world)) return 'Aucun droit n’est ouvert : il n’y a pas encore de déclaration à faire.';
  if (isStruckOff(world)) return 'Votre droit est fermé : il n’y a plus de déclaration à faire.';
  const quarter = currentQuarter(world);
  const next = quarter ? addMonths(quarter.mois, 3) : firstReview(world);
  const said = quarter?.demande
    ? 'Votre demande a dit vos ressources'
    : quarter
      ? 'Cette déclaration est envoyée'
      : 'Aucune déclaration n’est ouverte';
  return `${said}. La prochaine s’ouvrira le ${dayInWords(firstDayOf(next))}\u00a0: un courriel vous préviendra.`;
}

function declared(donnees: Donnees, quarter: Quarter, world: World, numero: string, changed: boolean): Fait[] {
  const { dossier } = quarter;
  const late = world.today > quarter.fermeLe;
  const basis = basisWith(world, quarter, sentAmounts(donnees, truthOf(world, quarter)), world.today);
  const receipt = { dossier, numero };
  return [
    decide(dossier, changed ? 'en-instruction' : 'acceptee', 'declaration', decided(basis)),
    ...tell(`accuse-reception:${dossier}`, 'accuse-reception', receipt, BOTH),
    ...(changed ? tell(`modification-enregistree:${dossier}`, 'modification-enregistree', { dossier }) : []),
    ...(late ? tell(`droit-repris:${dossier}`, 'droit-repris', { dossier }) : []),
  ];
}

/** POST /documents { dossier, cle, papier }: joins a paper to a line. */
export function receiveDocument(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const { dossier, cle, papier } = corps;
  if (typeof dossier !== 'string' || typeof cle !== 'string' || typeof papier !== 'string')
    return fail(400, 'La demande ne se lit pas.');
  const paper = papersOf(world).find(({ id }) => id === papier);
  const { fait, pour } = splitKey(cle);
  if (!paper || fait !== 'justificatif' || quarterOfDossier(world, dossier).envoi)
    return fail(404, 'Ce papier ne peut pas être joint ici.');
  const place = { dossier, fait, ...(pour === undefined ? {} : { pour }) };
  return {
    status: 201,
    corps: { nom: paper.titre },
    faits: [
      {
        type: 'envoye',
        dossier: `document:${dossier}`,
        demarche: 'document',
        numero: '',
        donnees: { [answerKey(fait, pour)]: paper.id },
      },
      { type: 'repondu', ...place, valeur: paper.id },
    ],
  };
}
