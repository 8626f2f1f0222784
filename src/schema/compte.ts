import * as z from 'zod';
import { CORPS } from './evenement.ts';
import { isFictionalNir, looksLikeRealIban } from './fictif.ts';
import { phrase, texte } from './texte.ts';

/*
 * A fictional person: identity, truth, papers, opening history. Each key carries the sentence that its author reads in the
 * editor; the same schema validates, types and completes. Money is in euros, days are « AAAA-MM-JJ », months « AAAA-MM ».
 */
const jour = z
  .string({ error: 'Écrivez un jour entre guillemets, par exemple "2026-11-03".' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Écrivez un jour « AAAA-MM-JJ », par exemple "2026-11-03".');
const mois = z
  .string({ error: 'Écrivez un mois entre guillemets, par exemple "2026-08".' })
  .regex(/^\d{4}-\d{2}$/, 'Écrivez un mois « AAAA-MM » entre guillemets, par exemple "2026-08".');
const montant = z
  .number({ error: 'Écrivez un montant en euros avec un point, sans guillemets : 912.40' })
  .min(-100_000)
  .max(1_000_000);
const nom = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Un identifiant s’écrit en minuscules sans accent, avec des tirets : boulangerie-du-port');
const chiffres = (combien: number, quoi: string) =>
  z
    .string({ error: `Mettez ${quoi} entre guillemets, sinon les zéros du début disparaissent.` })
    .regex(new RegExp(`^\\d{${combien}}$`), `Il faut ${combien} chiffres entre guillemets pour ${quoi}.`);

const paie = z.strictObject({
  payeLe: jour.optional().describe('Date de paiement inscrite sur le bulletin. Sans elle : le dernier jour du mois.'),
  arriveeSurCompte: jour.optional().describe('Jour où l’argent arrive sur le compte. Sans lui : le même jour que payeLe.'),
  montantNetSocial: montant.describe('La ligne « Montant net social » du bulletin, en euros.'),
  netAPayer: montant.describe('La ligne « Net à payer » du bulletin (après impôt, mutuelle, acompte), en euros.'),
  netImposable: montant.describe('La ligne « Net imposable » du bulletin, en euros.'),
  brut: montant.optional().describe('La ligne « Salaire brut » du bulletin, en euros : celle que demande France Travail.'),
  heures: z.number().min(0).max(400).optional().describe('Les heures payées, écrites sur le bulletin.'),
  transmis: montant
    .nullable()
    .optional()
    .describe('Ce que l’employeur a transmis, si ce n’est pas le montant net social. null : rien n’a été transmis.'),
  corrigeLe: jour
    .optional()
    .describe(
      'Jour où l’employeur corrige de lui-même ce qu’il avait transmis. Sans lui : il ne corrige que si on le lui demande.',
    ),
});

const contrat = z.strictObject({
  nature: z.enum(['cdi', 'cdd', 'interim', 'saisonnier']).describe('La nature du contrat.'),
  debut: jour.describe('Premier jour du contrat.'),
  fin: jour.optional().describe('Dernier jour du contrat. Sans lui : il dure encore.'),
  motif: z
    .enum(['licenciement-economique', 'licenciement', 'fin-de-contrat', 'fin-de-mission', 'rupture-conventionnelle', 'demission'])
    .optional()
    .describe('La vraie raison de la fin du contrat.'),
  motifEcrit: phrase()
    .optional()
    .describe('La raison écrite par erreur sur l’attestation de l’employeur. Sans elle : la vraie raison.'),
  congesPayes: montant.default(0).describe('Indemnité de congés payés versée à la fin, en euros bruts.'),
  supraLegale: montant.default(0).describe('Part de l’indemnité de départ qui dépasse la loi, en euros.'),
  attestationLe: jour.optional().describe('Jour où l’attestation employeur arrive. Sans lui : cinq jours ouvrés après la fin.'),
});

const emploi = z.strictObject({
  id: nom.describe('Nom court de cet emploi dans les scénarios.'),
  employeur: phrase().describe('Nom de l’employeur fictif, tel qu’il paraît sur le bulletin.'),
  personne: nom.describe('Qui travaille : l’id d’un adulte du foyer.'),
  du: mois.optional().describe('Premier mois payé. Sans lui : depuis toujours.'),
  au: mois.optional().describe('Dernier mois payé. Sans lui : toujours en cours.'),
  habituel: paie
    .omit({ payeLe: true, arriveeSurCompte: true, corrigeLe: true })
    .optional()
    .describe('La paie des mois ordinaires. Sans elle, seuls les mois de « paies » sont payés.'),
  jourDePaie: z.number().int().min(1).max(31).optional().describe('Jour de paie habituel dans le mois (31 : le dernier jour).'),
  paies: z.record(mois, paie).optional().describe('Les mois qui ne sont pas comme d’habitude.'),
  contrat: contrat.optional().describe('Le contrat, quand sa nature ou sa fin comptent : pour l’assurance chômage.'),
});

const revenu = z.strictObject({
  id: nom,
  nature: z
    .enum([
      'chomage',
      'indemnites-journalieres',
      'retraite',
      'invalidite',
      'pension-alimentaire',
      'independant',
      'etranger',
      'biens',
      'autre',
      'don',
    ])
    .describe('De quelle sorte d’argent il s’agit.'),
  organisme: phrase().describe('Qui verse cet argent.'),
  personne: nom.describe('Qui le reçoit : l’id d’un adulte du foyer.'),
  transmis: z
    .boolean()
    .optional()
    .describe(
      'true si l’organisme transmet ce montant lui-même (pré-rempli) ; false s’il faut le déclarer. Sans lui : selon la nature.',
    ),
  habituel: montant.optional().describe('Le montant de chaque mois, en euros.'),
  mois: z.record(mois, montant).optional().describe('Les mois qui ne sont pas comme d’habitude.'),
});

const papier = z.discriminatedUnion('type', [
  z.strictObject({
    id: nom,
    type: z.literal('rib'),
    titulaire: phrase(),
    iban: z
      .string()
      .refine((iban) => !looksLikeRealIban(iban), 'Cet IBAN pourrait exister : un IBAN fictif a le code banque 00000.'),
  }),
  z.strictObject({
    id: nom,
    type: z.literal('courrier'),
    titre: phrase(),
    de: phrase(),
    le: jour,
    texte: texte.describe('Le texte du courrier ; une ligne vide sépare les paragraphes.'),
  }),
  z.strictObject({
    id: nom,
    type: z.literal('attestation'),
    titre: phrase(),
    de: phrase(),
    le: jour,
    lignes: z.array(z.strictObject({ libelle: phrase(), valeur: phrase() })).min(1),
  }),
]);

const poleEmploi = z.strictObject({
  personne: nom.optional().describe('Quel adulte du foyer. Sans cette ligne : le premier.'),
  identifiant: z
    .string()
    .regex(/^\d{6,7}[A-Z]$/, 'Un identifiant fictif a 6 ou 7 chiffres et une lettre, entre guillemets : "000123A".')
    .describe('Identifiant de connexion fictif : des chiffres et une lettre.'),
  motDePasse: phrase(40).describe('Mot de passe fictif, noté dans les papiers du personnage.'),
  codePostal: z
    .string()
    .regex(/^00\d{3}$/, 'Un code postal fictif commence par 00 : "00120".')
    .describe('Code postal fictif, demandé par l’ancienne page de connexion.'),
  situation: z
    .enum(['inscrit', 'a-inscrire', 'inscrit-automatiquement'])
    .describe('inscrit ; a-inscrire (rien n’est fait) ; inscrit-automatiquement (demande de RSA, loi plein emploi).'),
  inscritLe: jour.optional().describe('Jour de l’inscription, si elle est faite.'),
  categorie: z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G']).default('A').describe('Catégorie de demandeur d’emploi.'),
  referent: z
    .enum(['france-travail', 'departement', 'mission-locale', 'cap-emploi'])
    .default('france-travail')
    .describe('L’organisme qui accompagne la personne.'),
  courrielValide: z
    .boolean()
    .default(true)
    .describe('false si l’adresse n’a jamais été confirmée : les courriers viennent par la poste.'),
  courriersEnLigne: z.boolean().default(true).describe('false si la personne a refusé les courriers en ligne.'),
  ancienCompte: z.boolean().default(false).describe('true si un vieux compte existe déjà : on n’en recrée pas un.'),
  codeParMessage: z.boolean().default(false).describe('true pour demander un code en plus du mot de passe (non vérifié).'),
  metier: phrase().optional().describe('Métier recherché : un code ROME, par exemple "D1106".'),
  allocation: z
    .strictObject({
      sjr: montant.describe('Salaire journalier de référence, en euros.'),
      depuis: jour.describe('Premier jour payé.'),
      jours: z.number().int().min(1).max(1_095).describe('Durée du droit, en jours.'),
      consommes: z.number().int().min(0).default(0).describe('Jours déjà payés avant le début de l’histoire.'),
    })
    .optional()
    .describe('Le droit à l’allocation (ARE), s’il est déjà ouvert.'),
  titreDeSejour: z
    .strictObject({ expireLe: jour })
    .optional()
    .describe('Titre de séjour, pour une personne étrangère : son dernier jour.'),
  activiteIndependante: z
    .enum(['mensuelle', 'trimestrielle', 'annuelle'])
    .optional()
    .describe('Travail indépendant, et le rythme auquel son chiffre est déclaré.'),
  rendezVous: z
    .array(
      z.strictObject({
        id: nom,
        convoqueLe: jour.describe('Jour où la convocation arrive.'),
        le: jour.describe('Jour du rendez-vous.'),
        heure: z.string().regex(/^\d{2}:\d{2}$/, 'Écrivez l’heure entre guillemets : "10:30".'),
        comment: z.enum(['agence', 'telephone', 'video']),
        objet: phrase().describe('Pourquoi : « Faire le point sur votre recherche ».'),
      }),
    )
    .max(20)
    .default([])
    .describe('Les convocations de l’histoire.'),
  arrets: z
    .array(z.strictObject({ du: jour, au: jour }))
    .max(10)
    .default([])
    .describe('Les arrêts maladie.'),
  formations: z
    .array(z.strictObject({ nom: phrase(), du: jour, au: jour }))
    .max(10)
    .default([])
    .describe('Les formations suivies.'),
});

const vecu = z
  .strictObject({ le: jour, minute: z.number().int().min(0).max(1439).optional() })
  .and(
    z.union([
      z.object({ recu: z.strictObject(CORPS.recu as never) }),
      z.object({ lu: z.strictObject(CORPS.lu as never) }),
      z.object({ paye: z.strictObject(CORPS.paye as never) }),
    ]) as never,
  )
  .describe('Un évènement passé : un jour, et ce qui est arrivé (recu, lu, paye).');

/** A fictional person as a trainer writes it, one file each in scenarios/comptes. */
export const compte = z
  .strictObject({
    $schema: z.string().optional(),
    prenom: phrase(60).describe('Prénom de la personne.'),
    nom: phrase(60).describe('Nom de famille. Choisissez un nom visiblement inventé.'),
    presentation: texte.describe('Une ligne pour situer la personne : « 34 ans, à mi-temps, un enfant ».'),
    histoire: texte.optional().describe('Quelques phrases sur sa vie, pour s’y attacher.'),
    naissance: jour.describe('Date de naissance.'),
    identifiants: z
      .strictObject({
        numeroSecuriteSociale: chiffres(13, 'le numéro de sécurité sociale').refine(
          isFictionalNir,
          'Ce numéro pourrait exister : un numéro fictif a le département 00 (6e et 7e chiffres).',
        ),
        motDePasse: phrase(40)
          .optional()
          .describe('Mot de passe fictif du compte CAF, noté dans les papiers du personnage. Sans lui : pas de compte CAF.'),
        numeroAllocataire: chiffres(7, 'le numéro d’allocataire').optional(),
        courriel: z
          .string()
          .regex(/^[a-z0-9.]+@[a-z0-9.-]+\.test$/, 'Une adresse fictive se termine par .test')
          .describe('Adresse de courriel fictive, qui finit par .test'),
        courrielPerdu: z
          .boolean()
          .optional()
          .describe('true si la personne n’a plus accès à cette adresse : les codes n’arrivent pas.'),
        telephone: z
          .string()
          .regex(/^(06 39 98|01 99 00) \d\d \d\d$/, 'Un numéro fictif commence par 06 39 98 ou 01 99 00.')
          .describe('Numéro réservé à la fiction : "06 39 98 01 02".'),
      })
      .describe('De quoi se connecter.'),
    foyer: z
      .strictObject({
        adultes: z
          .array(z.strictObject({ id: nom, prenom: phrase(60), naissance: jour }))
          .min(1)
          .max(2)
          .describe('La personne, et son conjoint s’il y en a un. La première est l’allocataire.'),
        enfants: z
          .array(z.strictObject({ prenom: phrase(60), naissance: jour }))
          .max(12)
          .default([])
          .describe('Les enfants à charge.'),
        enceinte: z.boolean().optional(),
        isoleDepuis: jour
          .optional()
          .describe('Pour un parent seul : depuis quand. Donne la majoration quand la règle le permet.'),
      })
      .describe('Qui vit dans le foyer.'),
    logement: z
      .strictObject({
        statut: z.enum([
          'locataire',
          'colocataire',
          'proprietaire-avec-pret',
          'proprietaire-sans-pret',
          'heberge-gratuitement',
          'heberge-avec-participation',
          'sans-domicile',
        ]),
        adresse: phrase().describe('Une adresse qui n’existe pas : « 12 rue Inventée, 00000 Exempleville ».'),
        loyer: montant.optional(),
        aide: montant.default(0).describe('Aide au logement reçue chaque mois, en euros. 0 s’il n’y en a pas.'),
      })
      .describe('Le logement : il change le forfait logement.'),
    verite: z
      .strictObject({
        emplois: z.array(emploi).default([]).describe('Les emplois et leurs paies. Les bulletins de paie en sont tirés.'),
        revenus: z.array(revenu).default([]).describe('Les autres revenus.'),
        revenuFiscalN2: montant.optional().describe('Revenus d’il y a deux ans, par an, pour les allocations familiales.'),
        prestationsFamiliales: z
          .array(
            z.strictObject({
              nature: z.enum([
                'allocations-familiales',
                'majoration-age',
                'asf',
                'asf-deux-parents',
                'paje-base',
                'complement-familial',
              ]),
              montant,
            }),
          )
          .default([])
          .describe(
            'Prestations familiales versées chaque mois, en euros. Sans cette liste et avec revenuFiscalN2, les allocations familiales sont calculées.',
          ),
      })
      .describe('Ce qui est vrai, que la personne le sache ou non : ce que tiennent les autres administrations.'),
    droits: z
      .strictObject({
        prestations: z
          .array(z.enum(['rsa', 'prime-activite']))
          .min(1)
          .describe('Les prestations déjà ouvertes.'),
        declarationEn: mois.describe('Un mois où la déclaration trimestrielle se fait. Les autres suivent de trois en trois.'),
        departement: phrase(60).default('Département d’Exemple').describe('Le département fictif, qui décide du RSA.'),
      })
      .optional()
      .describe('Le dossier à la CAF. Sans lui : la personne n’y est pas connue.'),
    poleEmploi: poleEmploi
      .optional()
      .describe('Le dossier à Pôle emploi (France Travail). Sans lui : la personne n’y est pas connue.'),
    papiers: z.array(papier).default([]).describe('Les autres papiers. Les bulletins de paie sont faits tout seuls.'),
    historique: z.array(vecu).default([]).describe('Ce qui est arrivé avant le début, comme évènements.'),
  })
  .refine(
    ({ droits, identifiants }) =>
      droits === undefined || (identifiants.motDePasse !== undefined && identifiants.numeroAllocataire !== undefined),
    'Un dossier à la CAF (« droits ») demande un motDePasse et un numeroAllocataire dans « identifiants ».',
  )
  .refine(
    ({ droits, poleEmploi: file }) => droits !== undefined || file !== undefined,
    'Il faut au moins un dossier : « droits » pour la CAF, ou « poleEmploi ».',
  );

/** A fictional person, once checked. `id` is the name of its file. */
export type Compte = Omit<z.infer<typeof compte>, 'historique'> & { id: string; historique: Vecu[] };
/** One event of the opening history, in a trainer's words. */
export type Vecu = {
  le: string;
  minute?: number;
  recu?: Record<string, unknown>;
  lu?: Record<string, unknown>;
  paye?: Record<string, unknown>;
};
export type Contrat = z.infer<typeof contrat>;
export type DossierPoleEmploi = z.infer<typeof poleEmploi>;
export type Emploi = z.infer<typeof emploi>;
export type Paie = z.infer<typeof paie>;
export type Revenu = z.infer<typeof revenu>;
export type Papier = z.infer<typeof papier>;
