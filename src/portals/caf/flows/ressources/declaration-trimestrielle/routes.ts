import { answerKey, splitKey } from '#engine/answers/answers.ts';
import { missingIn, readSent } from '#engine/flow/receive.ts';
import { papersOf } from '#engine/household/papers.ts';
import { livedTruth } from '#engine/household/truth.ts';
import type { World } from '#engine/journal/world.ts';
import type { Reply, Route } from '#engine/portal/route.ts';
import { currentQuarter, DTR, type Quarter, quarterOfDossier } from '#portals/caf/dossier/quarters.ts';
import { heldAmounts, sentAmounts } from '#portals/caf/dossier/resources.ts';
import { calculate, rightsOf } from '#portals/caf/dossier/rights.ts';
import { editions } from '#portals/caf/editions/index.ts';
import { cafFront } from '#portals/caf/front.ts';
import type { Donnees, Fait } from '#schema/evenement.ts';
import { answerCode, answerVerification } from '../../acces/connexion/login.ts';
import { loginState } from '../../acces/connexion/login-state.ts';
import { declarationTrimestrielle } from './flow.ts';

/** What the pretend CAF answers over HTTP. Each reply carries what it recorded: nothing else changes the world. */
export const routes: readonly Route[] = [
  ...cafFront.routes,
  { id: 'code', method: 'POST', path: '/connexion/code', answer: answerCode },
  { id: 'verification', method: 'POST', path: '/connexion/verification', answer: answerVerification },
  { id: 'deconnexion', method: 'POST', path: '/deconnexion', answer: inside(leave) },
  { id: 'consultation', method: 'GET', path: '/mes-ressources', answer: inside(consult) },
  { id: 'declaration', method: 'POST', path: '/declaration-trimestrielle', answer: inside(declare) },
  { id: 'document', method: 'POST', path: '/documents', answer: inside(receiveDocument) },
];

function inside(answer: Route['answer']): Route['answer'] {
  return (corps, world) =>
    loginState(world).etape === 'dedans' ? answer(corps, world) : fail(401, 'Votre session est fermée. Reconnectez-vous.');
}

const fail = (status: number, message: string, rest: Readonly<Record<string, unknown>> = {}): Reply => ({
  status,
  corps: { message, ...rest },
  faits: [],
});

function leave(): Reply {
  return { status: 200, corps: {}, faits: [{ type: 'deconnecte', portail: 'caf', raison: 'volontaire' }] };
}

function consult(_corps: unknown, world: World): Reply {
  const quarter = currentQuarter(world);
  if (!quarter) return fail(404, 'Aucune déclaration n’est à faire.');
  return {
    status: 200,
    corps: { mois: quarter.periode, lignes: heldAmounts(livedTruth(world), quarter, world.today) },
    faits: [],
  };
}

/** POST /declaration-trimestrielle { dossier, donnees }: checks everything again, as a server must, then decides. */
function declare(corps: Readonly<Record<string, unknown>>, world: World): Reply {
  const quarter = currentQuarter(world);
  if (!quarter || corps.dossier !== quarter.dossier) return fail(404, 'Cette déclaration n’est pas ouverte en ce moment.');
  if (quarter.envoi)
    return fail(409, 'Cette déclaration est déjà envoyée. Elle ne se rouvre pas : pour corriger, on écrit à la Caf.');
  const donnees = readSent(declarationTrimestrielle, corps.donnees);
  if (!donnees) return fail(400, 'La demande ne se lit pas.');
  const manque = missingIn({ editions }, declarationTrimestrielle, quarter.dossier, donnees, world);
  if (manque.length > 0) return fail(422, 'Il manque des réponses.', { manque });
  const numero = `DTR-${quarter.mois.replace('-', '')}-${String(Math.abs(world.seed) % 100_000).padStart(5, '0')}`;
  const asksChange = Object.entries(donnees).some(
    ([key, value]) => (key.startsWith('ligne@') && value === 'modifier') || (key.startsWith('manque@') && value === 'oui'),
  );
  return {
    status: 201,
    corps: { numero, le: world.today, minute: world.minute },
    faits: declared(donnees, quarter, world, numero, asksChange),
  };
}

function declared(donnees: Donnees, quarter: Quarter, world: World, numero: string, asksChange: boolean): Fait[] {
  const { dossier } = quarter;
  const late = world.today > quarter.fermeLe;
  const rights = rightsOf(calculate(world.compte, quarter.periode, sentAmounts(donnees, livedTruth(world)), world.rules));
  const receipt = { dossier, numero };
  const message = (modele: string, canal: 'courriel' | 'espace', data: Donnees = { dossier }): Fait => ({
    type: 'recu',
    message: `caf:${modele}:${dossier}:${canal}`,
    canal,
    de: 'caf',
    modele,
    donnees: data,
  });
  return [
    { type: 'envoye', dossier, demarche: DTR, numero, donnees },
    {
      type: 'decide',
      dossier,
      issue: asksChange ? 'en-instruction' : 'acceptee',
      motif: 'declaration',
      donnees: { rsa: rights.rsa, 'prime-activite': rights['prime-activite'] },
    },
    message('accuse-reception', 'espace', receipt),
    message('accuse-reception', 'courriel', receipt),
    ...(asksChange ? [message('modification-enregistree', 'espace')] : []),
    ...(late ? [message('droit-repris', 'espace')] : []),
  ];
}

/** POST /documents { dossier, cle, papier }: joins a paper to a line. */
function receiveDocument(corps: Readonly<Record<string, unknown>>, world: World): Reply {
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
