import { typedAs } from '#engine/answers/answers.ts';
import { linesOf } from '#engine/answers/lines.ts';
import type { Field, FlowContext } from '#engine/flow/flow.ts';
import type { Truths } from '#engine/flow/flow-of.ts';
import { addDays } from '#engine/journal/day.ts';
import type { World } from '#engine/journal/world.ts';
import { fullName } from '#engine/words/full-name.ts';
import { pensionsOf } from '#portals/pole-emploi/dossier/allocation/pensions.ts';
import { LATER } from '#portals/pole-emploi/dossier/documents/joined-paper.ts';
import { attestationDay } from '#portals/pole-emploi/dossier/emplois/employer-certificate.ts';
import { fileOf, jobsOf } from '#portals/pole-emploi/dossier/file.ts';
import { IDENTITY_PAPER, identityOf, PERMIT_PAPER, permitNumberOf } from '#portals/pole-emploi/dossier/papiers/specimens.ts';
import { slotsFrom } from '#portals/pole-emploi/dossier/rendez-vous/slots.ts';
import type { Emploi } from '#schema/compte.ts';
import { type Day, inOrder } from '#schema/day.ts';
import type { Fact } from './facts/index.ts';
import { cvFields } from './fields/skills.ts';

/** The contracts that a careful reader of the papers would list, the latest last. */
export const knownJobs = (world: Pick<World, 'compte' | 'today'>): Emploi[] =>
  jobsOf(world.compte)
    .filter(({ contrat }) => contrat !== undefined && contrat.debut <= world.today)
    .sort((a, b) => inOrder(a.contrat?.fin ?? '9', b.contrat?.fin ?? '9'));

const lastEnded = (world: World): Emploi | undefined => knownJobs(world).findLast(({ contrat }) => contrat?.fin !== undefined);

/** « 8 rue du Crayon, 00000 Exempleville » in its three parts. */
function addressOf(adresse: string): { voie: string; codePostal: string; commune: string } {
  const [, voie = adresse, codePostal = '00000', commune = 'Exempleville'] = /^(.*?),?\s+(\d{5})\s+(.*)$/.exec(adresse) ?? [];
  return { voie, codePostal, commune };
}

function situationOf(world: World): string {
  const jobs = knownJobs(world);
  const running = jobs.find(({ contrat }) => contrat?.fin === undefined);
  if (running) return hoursOf(running) < FULL_TIME ? 'temps-partiel' : 'temps-plein';
  const last = jobs.at(-1)?.contrat;
  if (!last?.fin) return 'jamais-travaille';
  if (last.fin >= world.today) return 'preavis';
  return last.motif === 'demission' ? 'demission' : 'fin-de-contrat';
}

// Hours a month of a full-time worker: 35 hours a week.
const FULL_TIME = 151;

const hoursOf = ({ habituel }: Emploi): number => habituel?.heures ?? FULL_TIME;

/** What a careful reader of the papers would type, in the form. */
export function truth(field: Field<Fact>, context: FlowContext): string | undefined {
  const { world, answers } = context;
  const { compte, today } = world;
  const file = fileOf(compte);
  const who = identityOf(compte);
  const address = addressOf(compte.logement.adresse);
  const last = lastEnded(world)?.contrat;
  const rib = compte.papiers.find(({ type }) => type === 'rib');
  const jobs = knownJobs(world);
  const job = field.pour === undefined ? undefined : jobs[linesOf(answers, 'emplois').indexOf(field.pour)];
  const cv = cvFields(context)[0]?.options?.[0]?.valeur;
  const slot = slotsFrom(today)[0];
  const table: Truths<Fact> = {
    situationActuelle: situationOf(world),
    finDernierContrat: last?.fin,
    courrielCompte: compte.identifiants.courriel,
    motDePasseChoisi: file.motDePasse,
    motDePasseRepete: file.motDePasse,
    courriersEnLigne: file.courriersEnLigne ? 'oui' : 'non',
    civilite: who.civilite,
    sexe: who.sexe,
    nomNaissance: who.nom,
    prenomNaissance: who.prenom,
    naissanceLe: who.naissance,
    naissanceCommune: who.commune,
    naissancePays: who.pays,
    nationalite: who.nationalite,
    nirComplet: who.nir,
    pieceIdentite: IDENTITY_PAPER,
    titreNature: 'carte-de-sejour',
    titreNumero: permitNumberOf(compte),
    titreExpire: file.titreDeSejour?.expireLe,
    titreCopie: PERMIT_PAPER,
    adresseVoie: address.voie,
    adresseCodePostal: address.codePostal,
    adresseCommune: address.commune,
    telephonePrincipal: compte.identifiants.telephone,
    motifInscription: last?.motif ?? 'premiere-entree',
    aidesRecues: compte.droits?.prestations.includes('rsa') ? 'rsa' : 'aucune',
    pensionsRecues: pensionsOf(world),
    handicap: 'non',
    enfantsACharge: String(compte.foyer.enfants.length),
    freins: 'aucune',
    aTravaille: jobs.length > 0 ? 'oui' : 'non',
    emplois: jobs.map((_job, rank) => String(rank + 1)).join(','),
    ...(job ? jobTruth(job, today) : {}),
    niveauDiplome: 'bac',
    intituleDiplome: 'Baccalauréat professionnel',
    anneeDiplome: String(Number(who.naissance.slice(0, 4)) + 18),
    langues: 'aucune',
    permisConduire: 'aucune',
    vehicule: 'non',
    metierCherche: file.metier ?? 'D1106',
    contratsSouhaites: 'cdi,cdd',
    tempsSouhaite: 'plein',
    salaireSouhaite: typedAs(lastEnded(world)?.habituel?.brut ?? 1900),
    zoneCommune: address.commune,
    zoneRayon: '20',
    disponibleLe: addDays(today, 1),
    cvFichier: cv ?? LATER,
    cvVisible: 'oui',
    demandeAllocation: 'oui',
    congesPayesRecus: typedAs(last?.congesPayes ?? 0),
    supraLegaleRecue: typedAs(last?.supraLegale ?? 0),
    ribTitulaire: rib?.type === 'rib' ? rib.titulaire : fullName(who.prenom, who.nom),
    ribIban: rib?.type === 'rib' ? rib.iban : undefined,
    ribCopie: rib?.id ?? LATER,
    rdvComment: 'agence',
    rdvCreneau: slot && `${slot.le} ${slot.heure}`,
    honneurInscription: 'true',
  };
  return table[field.fait];
}

function jobTruth(job: Emploi, today: Day): Truths<Fact> {
  const { contrat } = job;
  const ended = contrat?.fin !== undefined && contrat.fin < today;
  const certified = attestationDay(job);
  return {
    emploiEmployeur: job.employeur,
    emploiPoste: 'Employé',
    emploiContrat: contrat?.nature,
    emploiTemps: hoursOf(job) < FULL_TIME ? 'partiel' : 'plein',
    emploiDebut: contrat?.debut,
    emploiTermine: ended ? 'oui' : 'non',
    emploiFin: contrat?.fin,
    emploiMotif: contrat?.motif ?? 'fin-de-contrat',
    emploiAttestation: certified !== undefined && certified <= today ? 'oui' : 'pas-encore',
  };
}
