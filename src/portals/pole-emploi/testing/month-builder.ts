import type { World } from '#engine/journal/world.ts';
import type { Compte } from '#schema/compte.ts';
import type { Month } from '#schema/day.ts';
import type { Donnees } from '#schema/evenement.ts';
import { ACTU, dossierOf } from '../dossier/months.ts';
import { act, ask, jobseeker, session } from './session-builder.ts';

type Pay = { brut: number; heures: number; net?: number; transmis?: number | null; payeLe?: string };

const pay = ({ brut, heures, net = Math.round(brut * 77) / 100, ...rest }: Pay) => ({
  montantNetSocial: Math.round(brut * 80) / 100,
  netAPayer: net,
  netImposable: Math.round(brut * 82) / 100,
  brut,
  heures,
  ...rest,
});

/** A job for tests: what was earned in each month. `contrat`: its dates, when they count. */
export const job = (
  id: string,
  months: Record<string, Pay>,
  contrat: Record<string, unknown> = { nature: 'cdd', debut: '2026-06-01' },
) => ({
  id,
  employeur: `Maison ${id}`,
  personne: 'noe',
  paies: Object.fromEntries(Object.entries(months).map(([mois, one]) => [mois, pay(one)])),
  contrat,
});

/** A short contract inside October 2026. */
export const shortJob = (id: string, one: Pay, debut = '2026-10-12', fin = '2026-10-16') =>
  job(id, { '2026-10': one }, { nature: 'cdd', debut, fin, motif: 'fin-de-contrat' });

/** Somebody paid by unemployment benefit who works; `file` replaces parts of the file. */
export const worker = (jobs: ReturnType<typeof job>[], file: Record<string, unknown> = {}, sjr = 100): Compte =>
  jobseeker({ allocation: { sjr, depuis: '2026-06-01', jours: 548, consommes: 0 }, ...file }, { verite: { emplois: jobs } });

/** Somebody who works on her own account, with the money of each month. */
export const independent = (rhythm: string, mois: Record<string, number>, file: Record<string, unknown> = {}): Compte =>
  jobseeker(
    { activiteIndependante: rhythm, ...file },
    {
      verite: {
        revenus: [{ id: 'atelier', nature: 'independant', organisme: 'Atelier Noé', personne: 'noe', transmis: false, mois }],
      },
    },
  );

/** The declaration of the moment filled and sent, well or in one of the wrong ways. */
export const declare = (world: World, avec?: string): World =>
  act(world, { remplir: { demarche: ACTU, ...(avec === undefined ? {} : { avec }) } }, { envoyer: ACTU });

/** A session of that person in which October was declared. */
export const declared = (who: Compte, choice: { edition?: string; avec?: string } = {}): World =>
  declare(session(who, choice.edition === undefined ? {} : { edition: choice.edition }), choice.avec);

/** What the pretend administration answers when these data are sent for October 2026; `confirme` confirms what looks strange. */
export const send = (world: World, donnees: Donnees, more: Record<string, unknown> = {}, mois: Month = '2026-10') =>
  ask(world, ACTU, { dossier: dossierOf(mois), donnees, ...more });

/** A month of nothing, as each presentation says it. */
export const NOTHING: Readonly<Record<string, Donnees>> = {
  '2021': {
    formationSuivie: 'non',
    travailMois: 'non',
    stageSuivi: 'non',
    arretMaladie: 'non',
    pensionRetraite: 'non',
    pensionInvalidite: 'non',
    maintienInscription: 'oui',
  },
  '2026': { travailMois: 'non', formationMois: 'non', absenceSante: 'non', pensionNouvelle: 'non', maintienInscription: 'oui' },
};
